import type { Rules } from '#engine';
import { fewerBars } from './bars.ts';
import type { Bar } from './domain.ts';
import { agreedBefore, areApart, together, type Way, waysOf } from './needs-ways.ts';

/** What one party may promise of one issue: the bargaining problem's issue of the same place. */
export interface Promised {
  readonly issue: number;
  readonly giver: string;
}

/**
 * What the rules never let stand together in one text, whatever the turn: a promise beside another that covers it, and
 * promises that need what can never be so at once. Levels are counted as in the problem: 0 is that nothing is promised.
 */
export const barredTogether = (rules: Rules, promises: readonly Promised[]): readonly Bar[] =>
  fewerBars([...coverings(rules, promises), ...contraries(rules, promises)]);

const levelsOf = (rules: Rules, { issue }: Promised) => rules.levels[issue] ?? [];
const anyOf = (rules: Rules, promised: Promised): readonly number[] =>
  levelsOf(rules, promised).map((_, level) => level + 1);

/** Nothing is promised twice: not a sector beside the resolution that holds it. */
const coverings = (rules: Rules, promises: readonly Promised[]): readonly Bar[] =>
  promises.flatMap((holder, place) =>
    promises.flatMap((held, other): readonly Bar[] => {
      const levels = levelsOf(rules, holder).flatMap(({ covers }, at) => (covers.includes(held.issue) ? [at + 1] : []));
      if (levels.length === 0) return [];
      const bar = [
        { issue: place, levels },
        { issue: other, levels: anyOf(rules, held) },
      ];
      return [bar];
    }),
  );

/** One level of a promise, with the ways in which it may be promised. */
interface Clause {
  readonly place: number;
  readonly level: number;
  readonly ways: readonly Way[];
}

function clausesOf(rules: Rules, promises: readonly Promised[]): readonly Clause[] {
  const { issues } = rules.index;
  return promises.flatMap((promised, place) => {
    const id = issues.id(promised.issue);
    const data = rules.index.scenario.issues[id];
    return levelsOf(rules, promised).map((level, at): Clause => {
      const needs = [data?.needs, data?.levels[level.id]?.needs].filter((need) => need !== undefined);
      // What holds of an issue already cannot be sold again: the lowest level only before any of it was agreed.
      const own = at === 0 ? [[[agreedBefore(id, false)]]] : [];
      const ways = together([...needs.map((need) => waysOf(need)), ...own]);
      return { place, level: at + 1, ways: ways.filter((way) => !areApart(way, way)) };
    });
  });
}

/** For each clause, whatever else bars each of the ways in which it may be promised: one bar for each choice of those. */
function contraries(rules: Rules, promises: readonly Promised[]): readonly Bar[] {
  const clauses = clausesOf(rules, promises);
  const certain = clauses.filter(({ ways }) => ways.length === 1);
  return clauses.flatMap(({ place, level, ways }) => {
    const against = ways.map((way) => levelsByPlace(certain.filter((other) => areApart(way, other.ways[0] ?? []))));
    return against.reduce<readonly Bar[]>(
      (sofar, choices) => sofar.flatMap((bar) => choices.flatMap((choice) => joint(bar, choice))),
      [[{ issue: place, levels: [level] }]],
    );
  });
}

type Member = Bar[number];

function levelsByPlace(clauses: readonly Clause[]): readonly Member[] {
  const levels = new Map<number, number[]>();
  for (const { place, level } of clauses) levels.set(place, [...(levels.get(place) ?? []), level]);
  return [...levels].map(([issue, own]) => ({ issue, levels: own }));
}

/** A bar with one member more; none where an issue would have to be at two levels at once. */
function joint(bar: Bar, { issue, levels }: Member): readonly Bar[] {
  const known = bar.find((member) => member.issue === issue);
  if (known === undefined) return [[...bar, { issue, levels }]];
  const both = known.levels.filter((level) => levels.includes(level));
  return both.length === 0 ? [] : [bar.map((member) => (member === known ? { issue, levels: both } : member))];
}

/** A text in which one side promises nothing is none, at a table of whose sides the world leaves no doubt. */
export function oneSided(
  { packages, index }: Rules,
  promises: readonly Promised[],
  parties: readonly string[],
): readonly Bar[] {
  const tables = packages
    .map(({ sides }) => sides.map((side) => side.map((party) => index.parties.id(party)).toSorted()))
    .filter((sides) => isSame(sides.flat(), parties));
  const [sides] = tables;
  if (sides === undefined || tables.some((other) => !isSame(other.map(String), sides.map(String)))) return [];
  return sides.map((side) =>
    promises.flatMap(({ giver }, issue) => (side.includes(giver) ? [{ issue, levels: [0] }] : [])),
  );
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
