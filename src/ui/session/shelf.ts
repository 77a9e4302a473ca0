import shelf from 'virtual:scenarios';
import type { ResolvedScenario } from '#engine';
import { type Say, sayFrom } from '../words.ts';

/** What a source text says, as the claims table holds it. */
interface Claim {
  readonly source: string;
  readonly author?: string;
  readonly title?: string;
  readonly date?: string;
  readonly claim: string;
}

/** A scenario that this page can open, with its words and its sources. */
export interface Shelved {
  readonly scenario: ResolvedScenario;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly say: Say;
}

/** Every scenario of this build, by id. */
export const SHELF: ReadonlyMap<string, Shelved> = new Map(
  Object.entries(shelf).map(([id, { scenario, words, claims, interface: ui }]) => [
    id,
    { scenario, claims, say: sayFrom(words.en, ui.en) },
  ]),
);

/** The first scenario of the shelf: what the title screen offers and whose interface words it speaks. */
export function firstOnShelf(): Shelved {
  const [first] = SHELF.values();
  if (first === undefined) throw new Error('The build holds no scenario.');
  return first;
}
