import type { TransitionData } from '../scenario/shape/charts.ts';
import type { ConditionData } from '../scenario/shape/conditions.ts';
import type { EffectData } from '../scenario/shape/effects.ts';
import type { Handle } from '../world/world.ts';
import type { Index } from './index-of.ts';
import type { Condition } from './place.ts';
import type { Binder } from './placing.ts';
import type { BoundEffect, BoundRegion, Transition } from './rules.ts';

interface BoundCharts {
  readonly regions: readonly BoundRegion[];
  readonly transitions: readonly Transition[];
  readonly actions: readonly BoundEffect[];
}

const never: Condition = () => false;

/** The charts as tables, from the same configuration that XState runs. */
export function bindCharts(index: Index, binder: Binder): BoundCharts {
  const transitions: Transition[] = [];
  const actions: BoundEffect[] = [];

  const bindOne = (region: Handle, party: Handle, fact: string, data: TransitionData): Transition => {
    const place = binder.at(data.meta.rule, party, region);
    const target = data.target?.replace(/^\./, '');
    const guard = data.guard && place.condition({ is: data.guard.type, ...data.guard.params } as ConditionData);
    const bound = (data.actions ?? []).map(({ type, params }) => {
      // Checked by the reader against the shape of effects.
      actions.push(...binder.effects([{ do: type, ...params } as EffectData], place));
      return actions.length - 1;
    });
    const transition: Transition = {
      handle: transitions.length,
      party,
      region,
      rule: place.rule,
      fact: index.facts.handle(fact),
      // A guard that never holds is one that both steppers read alike.
      guard: binder.isOff(data.meta.rule) ? never : (guard ?? null),
      target: target === undefined ? -1 : (index.stances[region]?.handle(target) ?? -1),
      effects: bound,
    };
    transitions.push(transition);
    return transition;
  };

  const regions = index.regions.ids.map((id, handle): BoundRegion => {
    const [party = '', name = ''] = id.split('/');
    const data = index.scenario.charts[party]?.states[name];
    const stances = index.stances[handle];
    if (data === undefined || stances === undefined) throw new Error(`There is no region "${id}".`);
    const owner = index.parties.handle(party);
    const bindOn = (on: typeof data.on): [Handle, Transition[]][] =>
      Object.entries(on ?? {}).map(([fact, list]) => [
        index.facts.handle(fact),
        [list].flat().map((transition) => bindOne(handle, owner, fact, transition)),
      ]);
    const ofRegion = bindOn(data.on);
    return {
      handle,
      party: owner,
      initial: stances.handle(data.initial),
      isSecret: data.meta?.seen === 'own',
      byStance: stances.ids.map((stance) => {
        const table = new Map<Handle, readonly Transition[]>(bindOn(data.states[stance]?.on));
        for (const [fact, list] of ofRegion) table.set(fact, [...(table.get(fact) ?? []), ...list]);
        return table;
      }),
    };
  });
  return { regions, transitions, actions };
}
