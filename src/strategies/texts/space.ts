import type { ClauseView, DialSettings } from '#engine';

/** One promise that could stand at a place of a text, or none, and the points that it adds for both sides of the table. */
export interface Option {
  /** Null: nothing is promised here. */
  readonly clause: ClauseView | null;
  readonly own: number;
  readonly other: number;
  readonly size: number;
}

/** A place of a text: one issue and one giver, of which at most one level is promised. */
export interface Slot {
  readonly isOwnSide: boolean;
  readonly options: readonly Option[];
}

/** One setting of the dials, what it adds whatever is promised, and who opens under it. */
export interface Setting {
  readonly dials: DialSettings;
  readonly own: number;
  readonly other: number;
  readonly opens: 'own-side' | 'other-side' | 'together';
}

/**
 * Every text that could be written at a table: one option of each slot under one setting. What a text is worth to a side is
 * the sum of its points less what each size point of exposure takes, and for oneself less the toll of the whole.
 */
export interface Space {
  readonly slots: readonly Slot[];
  readonly settings: readonly Setting[];
  /** Points that a size point of the own exposure takes, from 0. */
  readonly ownExposure: number;
  readonly otherExposure: number;
  /** What a whole text takes from the own worth beside that, 0 or less, as the price of bringing it home: no sum of parts. */
  readonly toll: (text: Text) => number;
  /** The slots whose promise another one of the same text holds already: no text may hold both. Left out where none can. */
  readonly repeated?: (picks: readonly number[]) => readonly number[];
}

/** One text: by slot which option, and which setting. */
export interface Text {
  readonly picks: readonly number[];
  readonly setting: number;
}

/** What the promises of a text come to, before its order. */
export interface Tally {
  readonly own: number;
  readonly other: number;
  readonly ownSize: number;
  readonly otherSize: number;
  /** How many promises each side makes. */
  readonly ownPromises: number;
  readonly otherPromises: number;
}

export const EMPTY_TALLY: Tally = { own: 0, other: 0, ownSize: 0, otherSize: 0, ownPromises: 0, otherPromises: 0 };

/** A tally with one option of a slot added, or with `sign` −1 taken out. */
export function tallied(tally: Tally, { isOwnSide }: Slot, option: Option | undefined, sign: 1 | -1 = 1): Tally {
  if (option === undefined) throw new Error('A slot has no such option.');
  const promises = option.clause === null ? 0 : sign;
  return {
    own: tally.own + sign * option.own,
    other: tally.other + sign * option.other,
    ownSize: tally.ownSize + (isOwnSide ? sign * option.size : 0),
    otherSize: tally.otherSize + (isOwnSide ? 0 : sign * option.size),
    ownPromises: tally.ownPromises + (isOwnSide ? promises : 0),
    otherPromises: tally.otherPromises + (isOwnSide ? 0 : promises),
  };
}

export const tallyOf = ({ slots }: Space, picks: readonly number[]): Tally =>
  slots.reduce((tally, slot, place) => tallied(tally, slot, slot.options[picks[place] ?? 0]), EMPTY_TALLY);

/**
 * The largest amount by which a side that gives `gives` in equal instalments has delivered more than the `gets` that it
 * received, in size points: what the engine's `exposureOf` comes to where the dials make the order.
 */
export function exposedBy(gives: number, gets: number, grain: number, opens: boolean): number {
  const atTheEnd = Math.max(0, gives - gets);
  return opens ? (gives + (grain - 1) * atTheEnd) / grain : atTheEnd;
}

/** What a text is worth to both sides, in points. */
export interface Worths {
  readonly own: number;
  readonly other: number;
}

/** What promises are worth to the party itself under one setting, its toll aside. */
export const ownUnder = ({ ownExposure }: Space, tally: Tally, { dials, own, opens }: Setting): number =>
  tally.own + own - ownExposure * exposedBy(tally.ownSize, tally.otherSize, dials.grain, opens === 'own-side');

/** What promises seem worth to the other side under one setting. */
export const otherUnder = ({ otherExposure }: Space, tally: Tally, { dials, other, opens }: Setting): number =>
  tally.other + other - otherExposure * exposedBy(tally.otherSize, tally.ownSize, dials.grain, opens === 'other-side');

/** The promises of a text, in the order of its slots. */
export const clausesIn = ({ slots }: Space, { picks }: Text): readonly ClauseView[] =>
  slots.flatMap(({ options }, place) => options[picks[place] ?? 0]?.clause ?? []);

/** How many texts there are, their orders aside. */
export const countOf = ({ slots }: Space): number => slots.reduce((count, { options }) => count * options.length, 1);
