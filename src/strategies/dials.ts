import { type DialSettings, GATES, GRAINS, OPENERS, type Opener } from '#engine';
import type { OpeningStand, Stands } from './strategy.ts';

/** Every setting of opener, grain and gate. */
export const ALL_DIALS: readonly DialSettings[] = OPENERS.flatMap((opener) =>
  GRAINS.flatMap((grain) => GATES.map((gate) => ({ opener, grain, gate }))),
);

/** A setting as one word, to compare and to remember. */
export const dialKey = ({ opener, grain, gate }: DialSettings): string => `${opener} ${grain} ${gate}`;

/** The setting of the dial at a table where the party sits on this side; null where nobody should open. */
function openerFor(stand: OpeningStand, isFirstSide: boolean): Opener | null {
  switch (stand) {
    case 'own-side':
      return isFirstSide ? 'first-side' : 'second-side';
    case 'other-side':
      return isFirstSide ? 'second-side' : 'first-side';
    case 'together':
      return 'together';
    case 'nobody':
      return null;
  }
}

/** By place the words of all settings. */
export const DIAL_KEYS: readonly string[] = ALL_DIALS.map(dialKey);

/** How far dials are what a strategy stands for, 0 to 1: half for the opener, a quarter each for grain and gate. */
export function fitOf(dials: DialSettings, stands: Stands | null, isFirstSide: boolean): number {
  if (stands === null) return 0.5;
  const opener = dials.opener === openerFor(stands.opener, isFirstSide) ? 0.5 : 0;
  return opener + (dials.grain === stands.grain ? 0.25 : 0) + (dials.gate === stands.gate ? 0.25 : 0);
}
