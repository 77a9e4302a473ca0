import { type RegionPart, regionsIn, stancesOf, type TransitionPart, transitionsOf } from '../chart-parts.ts';
import { type Fault, faultAt, type Place } from '../fault.ts';
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
  const links = [...rulesLinks(world), ...regionsIn(world).flatMap(regionLinks)];
  const told = new Set<string>();
  return [...new Set(links.map(({ from }) => from))].flatMap((start): readonly Fault[] => {
    const chain = told.has(start) ? null : shortestCircle(start, links);
    if (chain === null) return [];
    for (const { from } of chain) told.add(from);
    const names = [...chain.map(({ from }) => from), start].join(' → ');
    return [faultAt(chain[0]?.at ?? world.at, 'loop-of-facts', { chain: names })];
  });
};

/** The shortest way from a fact back to itself, breadth first. */
function shortestCircle(start: string, links: readonly Link[]): readonly Link[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly Link[])[] = [[]];
  while (ways.length > 0) {
    const longer = ways.flatMap((way) =>
      links.filter(({ from }) => from === (way.at(-1)?.to ?? start)).map((link) => [...way, link]),
    );
    const circle = longer.find((way) => way.at(-1)?.to === start);
    if (circle !== undefined) return circle;
    ways = longer.filter((way) => {
      const end = way.at(-1)?.to ?? start;
      return !seen.has(end) && seen.add(end);
    });
  }
  return null;
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
  const parts = transitionsOf(region);
  return [...new Set(parts.map(({ fact }) => fact))].flatMap((from) => {
    const firsts = parts.filter(({ fact, rank }) => fact === from && rank === 0);
    // What is taken in each stance when the fact comes, if no guard stands before it.
    const taken = new Map(
      stancesOf(region).map(([id]) => [
        id,
        firsts.find((p) => p.stance === id) ?? firsts.find((p) => p.stance === null),
      ]),
    );
    return [...taken.keys()].flatMap((stance) => {
      const circle = stancesVisited(stance, taken);
      const facts = circle?.map((part) => toldBy(under(part.transition, 'actions')));
      const always = facts?.[0]?.filter((fact) => facts.every((told) => told.includes(fact))) ?? [];
      return always.map((to) => ({ from, to, at: circle?.[0]?.factAt ?? region.piece.at }));
    });
  });
}

/** The transitions taken from a stance by the same fact again and again, if they lead back to it without any guard. */
function stancesVisited(
  start: string,
  taken: ReadonlyMap<string, TransitionPart | undefined>,
): readonly TransitionPart[] | null {
  const way: TransitionPart[] = [];
  for (let stance = start; way.length <= taken.size; ) {
    const part = taken.get(stance);
    if (part === undefined || under(part.transition, 'guard') !== undefined) return null;
    way.push(part);
    stance = textOf(under(part.transition, 'target'))?.replace(/^\./, '') ?? stance;
    if (stance === start) return way;
  }
  return null;
}
