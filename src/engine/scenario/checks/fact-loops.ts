import { type RegionPart, regionsIn, stancesOf, type TransitionPart, transitionsOf } from '../chart-parts.ts';
import { type Fault, faultAt, type Place } from '../fault.ts';
import { grouped } from '../grouped.ts';
import { itemsOf, type Located, textOf, under } from '../located.ts';
import { phrasesIn } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** One fact makes another be told, each time and without a condition. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly at: Place;
}

/**
 * No circle of facts that tell one another without any condition on the way: it would run until the engine stops it. A
 * transition that leaves its stance counts only where the chart comes back by the same fact.
 */
export const factLoopsCheck: Check = ({ world }) => {
  const links = inCircles([...rulesLinks(world), ...regionsIn(world).flatMap(regionLinks)]);
  const told = new Set<string>();
  return [...links].flatMap(([start]): readonly Fault[] => {
    const chain = told.has(start) ? null : shortestCircle(start, links);
    if (chain === null) return [];
    for (const { from } of chain) told.add(from);
    const names = [...chain.map(({ from }) => from), start].join(' → ');
    return [faultAt(chain[0]?.at ?? world.at, 'loop-of-facts', { chain: names })];
  });
};

type LinksFrom = ReadonlyMap<string, readonly Link[]>;

/** Links by the fact that they begin with, without those that lead only to an end: most facts end somewhere. */
function inCircles(links: readonly Link[]): LinksFrom {
  const into = grouped(links, ({ to }) => to);
  const ways = new Map([...grouped(links, ({ from }) => from)].map(([fact, own]) => [fact, own.length]));
  const goesOn = (fact: string): boolean => (ways.get(fact) ?? 0) > 0;
  const ends = [...into.keys()].filter((fact) => !goesOn(fact));
  for (const end of ends)
    for (const { from } of into.get(end) ?? []) {
      ways.set(from, (ways.get(from) ?? 0) - 1);
      if (!goesOn(from)) ends.push(from);
    }
  return grouped(
    links.filter(({ from, to }) => goesOn(from) && goesOn(to)),
    ({ from }) => from,
  );
}

/** The shortest way from a fact back to itself, breadth first. */
function shortestCircle(start: string, links: LinksFrom): readonly Link[] | null {
  const before = new Map<string, Link>();
  const reached = [start];
  for (const fact of reached) {
    for (const link of links.get(fact) ?? []) {
      if (link.to === start) return wayTo(link, before);
      if (!before.has(link.to)) reached.push(link.to);
      if (!before.has(link.to)) before.set(link.to, link);
    }
  }
  return null;
}

/** The links that end with one, back to where the search began. */
function wayTo(last: Link, before: ReadonlyMap<string, Link>): readonly Link[] {
  const way = [last];
  for (let link = before.get(last.from); link !== undefined; link = before.get(link.from)) way.unshift(link);
  return way;
}

const rulesLinks = (world: Located): readonly Link[] =>
  itemsOf(under(world, 'rules')).flatMap((rule) => {
    const on = under(rule, 'on');
    const from = textOf(on);
    if (on === undefined || from === undefined || under(rule, 'when') !== undefined) return [];
    return toldBy(under(rule, 'do')).map((to) => ({ from, to, at: on.at }));
  });

/** Facts that a list of effects tells whatever happens; whether a step counts is drawn, so weighing is not among them. */
const toldBy = (effects: Located | undefined): readonly string[] =>
  [...phrasesIn(effects)].flatMap(({ map, kind }) => {
    const fact = kind === 'take-step' ? 'step-taken' : kind === 'tell' ? textOf(under(map, 'fact')) : undefined;
    return fact === undefined ? [] : [fact];
  });

function regionLinks(region: RegionPart): readonly Link[] {
  const stances = stancesOf(region).map(([id]) => id);
  const firsts = grouped(
    transitionsOf(region).filter(({ rank }) => rank === 0),
    ({ fact }) => fact,
  );
  return [...firsts].flatMap(([from, parts]) => {
    // What is taken in each stance when the fact comes, if no guard stands before it.
    const own = new Map(parts.map((part) => [part.stance, part]));
    const taken = (stance: string): TransitionPart | undefined => own.get(stance) ?? own.get(null);
    const starts = own.has(null) ? stances : parts.flatMap(({ stance }) => stance ?? []);
    return starts.flatMap((stance) => {
      const circle = stancesVisited(stance, taken, stances.length);
      const facts = circle?.map((part) => toldBy(under(part.transition, 'actions')));
      const always = facts?.[0]?.filter((fact) => facts.every((told) => told.includes(fact))) ?? [];
      return always.map((to) => ({ from, to, at: circle?.[0]?.factAt ?? region.piece.at }));
    });
  });
}

/** The transitions taken from a stance by the same fact again and again, if they lead back to it without any guard. */
function stancesVisited(
  start: string,
  taken: (stance: string) => TransitionPart | undefined,
  most: number,
): readonly TransitionPart[] | null {
  const way: TransitionPart[] = [];
  for (let stance = start; way.length <= most; ) {
    const part = taken(stance);
    if (part === undefined || under(part.transition, 'guard') !== undefined) return null;
    way.push(part);
    stance = textOf(under(part.transition, 'target'))?.replace(/^\./, '') ?? stance;
    if (stance === start) return way;
  }
  return null;
}
