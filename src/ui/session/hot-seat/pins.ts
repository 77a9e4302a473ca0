import { hashOf } from '#engine';
import { drawSeed } from '../seed.ts';

/** Four digits that only one party knows. They are kept in memory alone, as a salted hash: a reload forgets them. */
export interface Pins {
  has(party: string): boolean;
  /** True where the party has set none, or this is the one. */
  opens(party: string, pin: string): boolean;
  set(party: string, pin: string): void;
}

/** True for four digits. */
export const isPin = (text: string): boolean => /^[0-9]{4}$/.test(text);

export function openPins(): Pins {
  const salt = drawSeed();
  const known = new Map<string, string>();
  const hashed = (party: string, pin: string): string => hashOf([salt, party, pin]);
  return {
    has: (party) => known.has(party),
    opens: (party, pin) => !known.has(party) || known.get(party) === hashed(party, pin),
    set(party, pin) {
      if (isPin(pin)) known.set(party, hashed(party, pin));
    },
  };
}
