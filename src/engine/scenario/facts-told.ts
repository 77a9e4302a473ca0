import { ENGINE_FACTS } from '../rules/built-in.ts';
import { transitionsIn } from './chart-parts.ts';
import type { Place } from './fault.ts';
import { entriesOf, itemsOf, type Located, textOf, under } from './located.ts';
import { phrasesIn } from './vocabulary.ts';

/** A fact by its kind, at the place that names it. */
export interface FactMention {
  readonly fact: string;
  readonly at: Place;
}

/** Facts that some rule or move can tell, and the two by which each receiver says whether a step counted. */
export function factsTold(world: Located, scenario: Located): readonly FactMention[] {
  const told = [world, scenario]
    .flatMap((file) => [...phrasesIn(file)])
    .filter(({ kind }) => kind === 'tell')
    .flatMap(({ map }) => mention(under(map, 'fact')));
  const weighed = entriesOf(under(world, 'weighing', 'receivers')).flatMap(([, { value }]) => [
    ...mention(under(value, 'counted')),
    ...mention(under(value, 'shrugged')),
  ]);
  return [...told, ...weighed];
}

/** Facts that some chart, rule, condition or reading listens for. */
export function factsHeard(
  world: Located,
  scenario: Located,
  worldviews: readonly Located[] = [],
): readonly FactMention[] {
  const looked = [world, scenario, ...worldviews]
    .flatMap((file) => [...phrasesIn(file)])
    .filter(({ kind }) => kind !== 'tell')
    .flatMap(({ map }) => mention(under(map, 'fact')));
  const inCharts = transitionsIn(world).map(({ fact, factAt }) => ({ fact, at: factAt }));
  const inRules = itemsOf(under(world, 'rules')).flatMap((rule) => mention(under(rule, 'on')));
  return [...looked, ...inCharts, ...inRules];
}

/**
 * Facts that can happen and that charts, rules, conditions, readings or effects name: whoever tells the rules in words
 * has to name them.
 */
export function factsNamed(world: Located, scenario: Located, worldviews: readonly Located[]): readonly FactMention[] {
  const kinds = factKinds(world, scenario);
  const told = [world, scenario]
    .flatMap((file) => [...phrasesIn(file)])
    .flatMap(({ map }) => mention(under(map, 'fact')));
  return [...factsHeard(world, scenario, worldviews), ...told].filter(({ fact }) => kinds.has(fact));
}

/** All kinds of fact that can happen: the engine's own and those told. */
export const factKinds = (world: Located, scenario: Located): ReadonlySet<string> =>
  new Set<string>([...ENGINE_FACTS, ...factsTold(world, scenario).map(({ fact }) => fact)]);

function mention(piece: Located | undefined): readonly FactMention[] {
  const fact = textOf(piece);
  return piece === undefined || fact === undefined ? [] : [{ fact, at: piece.at }];
}
