import type { Decision } from '#engine';
import { pack, unpack } from '../packing.ts';

/** Seats with people in them: how many people each party has. A party that is not named is a machine's. */
export type People = Readonly<Record<string, number>>;

/** What a save keeps of a game of several people on one device. What one seat may hide from another is packed. */
export interface HotKept {
  readonly people: People;
  /** Minutes that a turn's clock is set to; null where there is none. */
  readonly minutes: number | null;
  /** Packed: `Played`. */
  readonly played: string;
  /** Packed: `Round`. */
  readonly round: string;
}

/** The seed, and what people have decided together, ask by ask. */
export interface Played {
  readonly seed: string;
  readonly decisions: readonly Readonly<Record<string, Decision>>[];
}

/** How far the seats have come with what they are asked now. */
export interface Round {
  /** What was sealed, by party; null for one that was asked nothing and has been at its desk. */
  readonly sealed: Readonly<Record<string, Decision | null>>;
  /** What lies on desks and is not sealed. */
  readonly drafts: Readonly<Record<string, Decision>>;
  /** Parties that have read what only they heard of the last reveal. */
  readonly heard: readonly string[];
  /** Parties that have read their brief. */
  readonly briefed: readonly string[];
  /** True from the opening of the envelopes until the room goes on. */
  readonly isTelling: boolean;
}

export const FIRST_ROUND: Round = { sealed: {}, drafts: {}, heard: [], briefed: [], isTelling: false };

export const packHot = (people: People, minutes: number | null, played: Played, round: Round): HotKept => ({
  people,
  minutes,
  played: pack(played),
  round: pack(round),
});

/** What was packed. Throws where it is not what this page packs. */
export function unpackHot({ played, round }: HotKept): { readonly played: Played; readonly round: Round } {
  const [course, now] = [unpack(played), unpack(round)];
  if (!isPlayed(course) || !isRound(now)) throw new Error('This save of a hot seat is broken.');
  return { played: course, round: now };
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);

function isPlayed(value: unknown): value is Played {
  return isTable(value) && typeof value['seed'] === 'string' && Array.isArray(value['decisions']);
}

function isRound(value: unknown): value is Round {
  return (
    isTable(value) &&
    isTable(value['sealed']) &&
    isTable(value['drafts']) &&
    isTexts(value['heard']) &&
    isTexts(value['briefed']) &&
    typeof value['isTelling'] === 'boolean'
  );
}

/** True for what a save may hold here. */
export function isHotKept(value: unknown): value is HotKept {
  return (
    isTable(value) &&
    isTable(value['people']) &&
    Object.values(value['people']).every(isWhole) &&
    (value['minutes'] === null || isWhole(value['minutes'])) &&
    typeof value['played'] === 'string' &&
    typeof value['round'] === 'string'
  );
}
