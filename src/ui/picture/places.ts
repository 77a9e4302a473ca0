import type { Say } from '../words.ts';
import { lookOf } from './looks.ts';
import type { PlaceMark } from './picture.ts';
import { CORE, type Standing, standingOf } from './projection.ts';

/** Where the parties are: degrees east and north, in the scenario's order. In a world that lies on no map nobody has a pin. */
export type Pins = Readonly<Record<string, { readonly pin?: readonly [number, number] | undefined }>>;

/** True where the world lies on the map that this page has. */
export const isOnMap = (pins: Pins): boolean => Object.values(pins).some(({ pin }) => pin !== undefined);

/** A place without a map: side by side in one line, as people sit at a table. */
const seatedAt = (index: number, count: number): Standing => ({
  at: { x: CORE.x + (CORE.width * (2 * index + 1)) / (2 * count), y: CORE.y + CORE.height / 2 },
  beyond: null,
});

export const placeKey = (party: string): string => `place/${party}`;

/** One place a party. Nobody's temper is drawn, not even the own one. */
export const placesOf = (pins: Pins, seat: string, say: Say): readonly PlaceMark[] =>
  Object.entries(pins).map(([party, { pin }], index, all) => ({
    kind: 'place',
    key: placeKey(party),
    party,
    ...(pin === undefined ? seatedAt(index, all.length) : standingOf(pin)),
    ...lookOf(party, index),
    label: say(`party.${party}.short`),
    isYou: party === seat,
  }));
