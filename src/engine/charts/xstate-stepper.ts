import { transition } from 'xstate';
import type { BoundRegion, Rules } from '../rules/rules.ts';
import type { Handle } from '../world/world.ts';
import { type ActionParams, type Holder, machineOf, type TookParams } from './chart-machine.ts';
import type { Stepper, Taken } from './stepper.ts';

/** Steps by XState's pure `transition`. The slow and authoritative one: charts mean what XState says. */
export function xstateStepper(rules: Rules): Stepper {
  const { index } = rules;
  const holder = {} as Holder;
  const machines = index.parties.ids.map((_, party) => machineOf(rules, party, holder));
  const regionsOf = index.parties.ids.map((_, party) => rules.regions.filter((region) => region.party === party));
  const nameOf = (region: BoundRegion): string => index.regions.id(region.handle).split('/')[1] ?? '';

  return {
    select(party, stances, fact, world, luck) {
      const machine = machines[party];
      const regions = regionsOf[party] ?? [];
      // XState builds an actor to find that nobody listens; most facts concern most charts not at all.
      const hears = ({ byStance, handle }: BoundRegion) => byStance[stances[handle] ?? 0]?.has(fact.kind) ?? false;
      if (machine === undefined || !regions.some(hears)) return [];
      Object.assign(holder, { world, fact, luck });
      const value = Object.fromEntries(
        regions.map((region) => [nameOf(region), index.stances[region.handle]?.id(stances[region.handle] ?? 0)]),
      );
      const before = machine.resolveState({ value } as never);
      const [after, executed] = transition(machine, before, { type: index.facts.id(fact.kind) } as never);
      return takenFrom(executed, (after.value ?? {}) as Readonly<Record<string, string>>, rules, nameOf);
    },
  };
}

function takenFrom(
  executed: readonly { readonly type: string; readonly params?: unknown }[],
  value: Readonly<Record<string, string>>,
  rules: Rules,
  nameOf: (region: BoundRegion) => string,
): readonly Taken[] {
  const taken: (Taken & { actions: Handle[] })[] = [];
  for (const { type, params } of executed) {
    if (type === 'took') {
      const handle = (params as TookParams).transition;
      const region = rules.regions[rules.transitions[handle]?.region ?? -1] as BoundRegion;
      const stance = rules.index.stances[region.handle]?.handle(value[nameOf(region)] ?? '') ?? -1;
      taken.push({ transition: handle, region: region.handle, stance, actions: [] });
    } else taken.at(-1)?.actions.push((params as ActionParams).action);
  }
  return taken.toSorted((a, b) => a.region - b.region);
}
