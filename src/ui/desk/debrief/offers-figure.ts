import type { OfferOnPath, TablePath } from '../../verdict/offers.worker.ts';

/** One text by its worth: all offers that were worth the same to everybody stand on one mark, in order. */
export interface TextMark {
  /** From 1, in the order in which such a text first came. */
  readonly number: number;
  readonly utilities: readonly number[];
  readonly offers: readonly OfferOnPath[];
  readonly isSigned: boolean;
}

/** The points that theories of bargaining choose, by the letters under which the literature knows them. */
export const THEORIES = ['nash', 'kalai', 'kalaiSmorodinsky', 'welfare'] as const;
export type Theory = (typeof THEORIES)[number];

/** A point that one theory or more chooses. */
export interface TheoryMark {
  readonly theories: readonly Theory[];
  readonly utilities: readonly number[];
}

const sameWorth = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, at) => value === other[at]);

/** Gathers what has the same worth, in the order of the first of each. */
function byWorth<T extends { readonly utilities: readonly number[] }>(all: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const one of all) {
    const group = groups.find(([first]) => first !== undefined && sameWorth(first.utilities, one.utilities));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

/** The marks of a table's offers. */
export const textMarks = ({ offers }: Pick<TablePath, 'offers'>): readonly TextMark[] =>
  byWorth(offers).map((those, place) => ({
    number: place + 1,
    utilities: those[0]?.utilities ?? [],
    offers: those,
    isSigned: those.some(({ fate }) => fate === 'accepted'),
  }));

/** The order in which the offers went from mark to mark; who stays where it is goes nowhere. */
export function stations(marks: readonly TextMark[], { offers }: Pick<TablePath, 'offers'>): readonly TextMark[] {
  const way = offers.flatMap((offer) => marks.filter((mark) => mark.offers.includes(offer)));
  return way.filter((mark, place) => mark !== way[place - 1]);
}

/** What the theories choose, those that choose alike together. */
export function theoryMarks({ measures }: Pick<TablePath, 'measures'>): readonly TheoryMark[] {
  const chosen = THEORIES.flatMap((theory) => {
    const point = measures?.[theory] ?? null;
    return point === null ? [] : [{ theory, utilities: point.utilities }];
  });
  return byWorth(chosen).map((those) => ({
    theories: those.map(({ theory }) => theory),
    utilities: those[0]?.utilities ?? [],
  }));
}

/** So many of the frontier's worths are drawn as lines over many axes; evenly chosen among more. */
const MOST_LINES = 160;

/** The frontier's worths that leave nobody worse off than walking away. */
export const acceptableWorths = ({ measures }: Pick<TablePath, 'measures'>): readonly (readonly number[])[] =>
  (measures?.frontier ?? []).filter((worths) => worths.every((worth) => worth >= 0));

/** Some of them, where they are too many to be told apart. */
export function sampled<T>(all: readonly T[], most: number = MOST_LINES): readonly T[] {
  const stride = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, place) => place % stride === 0);
}

/** Whole points between which a party's worths lie that matter: walking away, what was offered, and what nobody would be worse off with. */
export function spanOf(party: number, table: TablePath): readonly [low: number, high: number] {
  const acceptable = acceptableWorths(table);
  const all = [
    0,
    ...acceptable.map((worths) => worths[party] ?? 0),
    ...table.offers.map((one) => one.utilities[party] ?? 0),
  ];
  return [Math.floor(Math.min(...all)) - 1, Math.ceil(Math.max(...all)) + 1];
}

/** Where the marks of an axis stand: 0 always, and about every fourth part of the span beside it, in whole steps. */
export function ticksOf([low, high]: readonly [number, number]): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((candidate) => (high - low) / candidate <= 6) ?? 200;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, place) => first + place * step);
}

/** A box that something takes up, by its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlaps = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height;

/** Round about, the straight ways first. */
const WAYS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** A label that is sought a place: the point that it names, and its size. */
export type Label = Box;

/**
 * Puts each label beside its point where it covers no point and no label before it, as near as can be, and within the frame.
 * Where there is no such place it stands where it covers least.
 */
export function placeLabels(labels: readonly Label[], points: readonly Box[], frame: Box): readonly Box[] {
  const placed: Box[] = [];
  for (const label of labels) {
    const places = [11, 18, 27, 38].flatMap((away) =>
      WAYS.map(([right, down]) => ({
        ...label,
        x: label.x + right * (away + label.width / 2),
        y: label.y + down * (away + label.height / 2),
      })),
    );
    const inside = places.filter((place) => isWithin(place, frame));
    const covered = (place: Box): number => [...points, ...placed].filter((box) => overlaps(place, box)).length;
    const [best = label] = inside.toSorted((one, other) => covered(one) - covered(other));
    placed.push(best);
  }
  return placed;
}

const isWithin = (box: Box, frame: Box): boolean =>
  Math.abs(box.x - frame.x) * 2 + box.width <= frame.width &&
  Math.abs(box.y - frame.y) * 2 + box.height <= frame.height;

/** Moves heights apart until each has its room, in their order, as little as can be; heights from above. */
export function spreadHeights(
  heights: readonly number[],
  room: number,
  [top, foot]: readonly [number, number],
): readonly number[] {
  const order = heights.map((height, place) => ({ height, place })).toSorted((a, b) => a.height - b.height);
  const spread: number[] = [];
  let least = top;
  for (const { height } of order) {
    const at = Math.max(least, height);
    spread.push(at);
    least = at + room;
  }
  let most = foot;
  for (let at = spread.length - 1; at >= 0; at -= 1) {
    spread[at] = Math.min(spread[at] ?? most, most);
    most = (spread[at] ?? most) - room;
  }
  const back: number[] = [];
  for (const [at, { place }] of order.entries()) back[place] = spread[at] ?? 0;
  return back;
}
