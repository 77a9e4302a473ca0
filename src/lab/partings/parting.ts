import type { FactView } from '#engine';
import type { History } from './history.ts';

/** Something that happened, without when: by the ids of the scenario, null where a fact has no such thing. */
export type Happening = Pick<FactView, 'fact' | 'by' | 'about' | 'severity' | 'size' | 'coin' | 'deed' | 'deedWords'>;

/** Where two games on one seed part: the turn, and what first happened in the one and not in the other. */
export interface Parting {
  readonly turn: number;
  /** Null where everything that happened in that turn happened in the other game too. */
  readonly first: Happening | null;
  readonly second: Happening | null;
}

const happeningOf = ({ fact, by, about, severity, size, coin, deed, deedWords }: FactView): Happening => ({
  fact,
  by,
  about,
  severity,
  size,
  coin,
  deed,
  deedWords,
});

/** Two facts alike differ at most in size, which follows from what else happened. */
const nameOf = ({ fact, by, about, deed }: Happening): string => JSON.stringify([fact, by, about, deed]);

/** The first thing of one turn that happened more often there than in the other. */
function firstOf(own: readonly FactView[], other: readonly FactView[]): Happening | null {
  const left = new Map<string, number>();
  for (const happening of other) left.set(nameOf(happening), (left.get(nameOf(happening)) ?? 0) + 1);
  for (const happening of own) {
    const rest = left.get(nameOf(happening)) ?? 0;
    if (rest === 0) return happeningOf(happening);
    left.set(nameOf(happening), rest - 1);
  }
  return null;
}

/**
 * The first turn in which something else happened; null where nothing did until both games were over. Order within a turn
 * plays no part, nor does what nobody is told of, such as notes, and capital that was kept.
 */
export function partingOf(first: History, second: History): Parting | null {
  for (let turn = 1; turn <= Math.max(first.length, second.length); turn += 1) {
    const [one, other] = [first[turn - 1] ?? [], second[turn - 1] ?? []];
    const parting = { turn, first: firstOf(one, other), second: firstOf(other, one) };
    if (parting.first !== null || parting.second !== null) return parting;
  }
  return null;
}

/** A history without what these parties did themselves. */
export const withoutDoersOf = (history: History, parties: readonly string[]): History =>
  history.map((facts) => facts.filter(({ by }) => by === null || !parties.includes(by)));

/** How often something came first. */
export interface Divider {
  readonly happening: Happening;
  readonly games: number;
}

/** Where many pairs of games part. */
export interface Partings {
  readonly games: number;
  /** Pairs that part in each turn, from the first on. */
  readonly byTurn: readonly number[];
  /** Pairs in which nothing else ever happens. */
  readonly never: number;
  /** What came first in the first setting alone, and in the second, the most frequent first. */
  readonly first: readonly Divider[];
  readonly second: readonly Divider[];
}

function dividersOf(happenings: readonly (Happening | null)[]): readonly Divider[] {
  const counts = new Map<string, Divider>();
  for (const happening of happenings) {
    if (happening === null) continue;
    const key = nameOf(happening);
    const known = counts.get(key);
    counts.set(key, { happening: known?.happening ?? happening, games: (known?.games ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.games - a.games);
}

/** Counts the partings of many pairs; null stands for a pair that never parts. */
export function partingsOf(partings: readonly (Parting | null)[], turns: number): Partings {
  const parted = partings.filter((parting) => parting !== null);
  const byTurn = Array.from({ length: turns }, (_, at) => parted.filter(({ turn }) => turn === at + 1).length);
  return {
    games: partings.length,
    byTurn,
    never: partings.length - parted.length,
    first: dividersOf(parted.map(({ first }) => first)),
    second: dividersOf(parted.map(({ second }) => second)),
  };
}
