import { ENGINE_FACTS, type ResolvedScenario } from '#engine';
import type { TransitionData } from '../../src/engine/scenario/shape/charts.ts';
import type { ConditionData } from '../../src/engine/scenario/shape/conditions.ts';
import type { EffectData } from '../../src/engine/scenario/shape/effects.ts';

/** Where things come from in a scenario, and by what decision or reaction. */
export type SpringKind = 'choice' | 'position' | 'package' | 'fired' | 'held-back' | 'rule' | 'transition';

/** One place of the scenario that does something: what it takes, and what it does. */
export interface Spring {
  readonly kind: SpringKind;
  readonly id: string;
  readonly does: readonly EffectData[];
  readonly when: readonly ConditionData[];
  /** In whose name its facts are told; empty: that is not said. */
  readonly doers: readonly string[];
  /** The fact that sets it off, for what no seat decides; the party that it is about, if that matters. */
  readonly on?: string;
  readonly about?: string;
  /** For a transition: its region as `party/region`, and the stances that it joins; `from` null: any. */
  readonly road?: { readonly region: string; readonly from: string | null; readonly to: string | null };
}

const telling = (...facts: readonly string[]): EffectData[] => facts.map((fact) => ({ do: 'tell', fact }));
const given = <T>(...list: readonly (T | undefined)[]): T[] => list.filter((item) => item !== undefined);
/** What the engine may tell once a package is on the table. */
const AT_THE_TABLE = ENGINE_FACTS.filter(
  (fact) => /^(offer|agreement|breach|step)-/.test(fact) && fact !== 'step-taken',
);

function* ofDecisions(scenario: ResolvedScenario): Iterable<Spring> {
  for (const [move, data] of Object.entries(scenario.moves)) {
    const options = data.options === undefined ? [[move, {}] as const] : Object.entries(data.options);
    for (const [name, option] of options) {
      const part: { readonly do?: EffectData[]; readonly when?: ConditionData | undefined } = option;
      yield {
        kind: 'choice',
        id: data.options === undefined ? move : `${move}:${name}`,
        does: [...(data.do ?? []), ...(part.do ?? []), ...telling('move-made')],
        when: given(data.when, part.when),
        doers: data.by,
      };
    }
  }
  for (const [slot, { positions, keys }] of Object.entries(scenario.slots))
    for (const [position, { announced, held }] of Object.entries(positions))
      yield {
        kind: 'position',
        id: `${slot}/${position}`,
        does: [...(announced ?? []), ...(held ?? []), ...telling('key-turned', 'joint-held')],
        when: [],
        doers: keys.slice(0, 1),
      };
  for (const [id, { clauses, needs }] of Object.entries(scenario.packages)) {
    const levels = given(...clauses.map(({ issue, level }) => scenario.issues[issue]?.levels[level]));
    const delivered = levels.flatMap((level) => [...(level.do ?? []), ...(level.cheat ?? [])]);
    yield { kind: 'package', id, does: [...delivered, ...telling(...AT_THE_TABLE)], when: given(needs), doers: [] };
  }
}

function* ofReactions(scenario: ResolvedScenario): Iterable<Spring> {
  for (const [id, { party, do: fires, held, while: stillMoves }] of Object.entries(scenario.reflexes)) {
    yield { kind: 'fired', id, does: [...fires, ...telling('reflex-fired')], when: given(stillMoves), doers: [party] };
    yield { kind: 'held-back', id, does: [...(held ?? []), ...telling('reflex-held')], when: [], doers: [party] };
  }
  for (const { rule, on, when, do: does } of scenario.rules) {
    yield { kind: 'rule', id: rule, does, when: given(when), doers: [], on };
    if (does.some((effect) => effect.do === 'weigh-step'))
      for (const [about, { counted, shrugged }] of Object.entries(scenario.weighing.receivers))
        yield { kind: 'rule', id: rule, does: telling(counted, shrugged), when: given(when), doers: [], on, about };
  }
}

/** A guard or an action as XState writes it, in the words of the rest of the file. The reader has checked them. */
const plainGuard = ({ guard }: TransitionData): ConditionData[] =>
  guard === undefined ? [] : [{ is: guard.type, ...guard.params } as ConditionData];
const plainActions = ({ actions }: TransitionData): EffectData[] =>
  (actions ?? []).map(({ type, params }) => ({ do: type, ...params }) as EffectData);

function* ofCharts(scenario: ResolvedScenario): Iterable<Spring> {
  for (const [party, chart] of Object.entries(scenario.charts))
    for (const [name, { on: always, states }] of Object.entries(chart.states)) {
      const tables = [[null, always] as const, ...Object.entries(states).map(([from, { on }]) => [from, on] as const)];
      for (const [from, table] of tables)
        for (const [on, list] of Object.entries(table ?? {}))
          for (const data of [list].flat())
            yield {
              kind: 'transition',
              id: data.meta.rule,
              does: plainActions(data),
              when: plainGuard(data),
              doers: [party],
              on,
              road: { region: `${party}/${name}`, from, to: data.target?.replace(/^[.]/, '') ?? null },
            };
    }
}

/** Everything in a scenario that does something. */
export const springsOf = (scenario: ResolvedScenario): readonly Spring[] => [
  ...ofDecisions(scenario),
  ...ofReactions(scenario),
  ...ofCharts(scenario),
];
