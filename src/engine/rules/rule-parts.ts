import type { TransitionData } from '../scenario/shape/charts.ts';
import type { ConditionData } from '../scenario/shape/conditions.ts';
import type { EffectData } from '../scenario/shape/effects.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';
import { actionOf, guardOf } from '../words/saying/guards.ts';
import { levelRule, moveRule, positionRule, reflexRule } from './rule-entries.ts';

/** The place of a transition: from null means from any stance of its region, to null that the stance stays. */
export interface ChartPlace {
  readonly party: string;
  readonly region: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The kind of fact that it waits for. */
  readonly on: string;
}

/** What a rule is made of, as the scenario's data has it. */
export interface RuleParts {
  readonly place: ChartPlace | null;
  readonly when: ConditionData | null;
  readonly effects: readonly EffectData[];
}

const doing = (...lists: readonly (readonly EffectData[] | undefined)[]): RuleParts => ({
  place: null,
  when: null,
  effects: lists.flatMap((list) => list ?? []),
});

function* ofDeeds({ moves, slots, reflexes, issues }: ResolvedScenario): Iterable<[string, RuleParts]> {
  for (const [move, data] of Object.entries(moves)) {
    if (data.options === undefined) yield [moveRule(move), doing(data.do)];
    for (const [option, { do: own }] of Object.entries(data.options ?? {}))
      yield [moveRule(`${move}:${option}`), doing(data.do, own)];
  }
  for (const [slot, { positions }] of Object.entries(slots))
    for (const [position, { announced, held }] of Object.entries(positions))
      yield [positionRule(slot, position), doing(announced, held)];
  for (const [reflex, { do: fires, held }] of Object.entries(reflexes)) yield [reflexRule(reflex), doing(fires, held)];
  for (const [issue, { levels }] of Object.entries(issues))
    for (const [level, { do: kept }] of Object.entries(levels)) yield [levelRule(issue, level), doing(kept)];
}

const transitionParts = (place: ChartPlace, { guard, actions }: TransitionData): RuleParts => ({
  place,
  when: guard === undefined ? null : guardOf(guard),
  effects: (actions ?? []).map(actionOf),
});

function* ofCharts({ charts }: ResolvedScenario): Iterable<[string, RuleParts]> {
  for (const [party, { states }] of Object.entries(charts))
    for (const [region, data] of Object.entries(states))
      for (const [from, holder] of [[null, data] as const, ...Object.entries(data.states)])
        for (const [on, list] of Object.entries(holder.on ?? {}))
          for (const transition of [list].flat()) {
            const to = transition.target?.replace(/^\./, '') ?? null;
            yield [transition.meta.rule, transitionParts({ party, region, from, to, on }, transition)];
          }
}

/** What every rule of a scenario is made of, by its id. Rules of the engine itself have no parts. */
export const ruleParts = (scenario: ResolvedScenario): ReadonlyMap<string, RuleParts> =>
  new Map([
    ...ofDeeds(scenario),
    ...ofCharts(scenario),
    ...scenario.rules.map((rule): [string, RuleParts] => [
      rule.rule,
      { place: null, when: rule.when ?? null, effects: rule.do },
    ]),
    ...scenario.calendar.map((dated): [string, RuleParts] => [
      dated.entry,
      { place: null, when: dated.when ?? null, effects: dated.do },
    ]),
  ]);

/** The ids of the parameters from which a piece of the scenario's data reads its numbers, its ratios' included. */
export function parametersIn(scenario: ResolvedScenario, data: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (piece: unknown): void => {
    if (typeof piece !== 'object' || piece === null) return;
    for (const [key, value] of Object.entries(piece)) {
      if (key === 'param' && typeof value === 'string') found.add(value);
      // Numbers are factors of their own; names are ratios, each with lines of its own.
      if (key === 'times' && Array.isArray(value)) for (const id of value) look(scenario.ratios[String(id)]);
      look(value);
    }
  };
  look(data);
  return [...found];
}
