import type { Say } from '../words.ts';
import { lookOf } from './looks.ts';
import type { PlaceMark } from './picture.ts';
import { standingOf } from './projection.ts';

/** Where the parties are: degrees east and north, in the scenario's order. */
export type Pins = Readonly<Record<string, { readonly pin: readonly [number, number] }>>;

export const placeKey = (party: string): string => `place/${party}`;

/** One place a party. Nobody's temper is drawn, not even the own one. */
export const placesOf = (pins: Pins, seat: string, say: Say): readonly PlaceMark[] =>
  Object.entries(pins).map(([party, { pin }], index) => ({
    kind: 'place',
    key: placeKey(party),
    party,
    ...standingOf(pin),
    ...lookOf(party, index),
    label: say(`party.${party}.short`),
    isYou: party === seat,
  }));
