import { type AnyStateMachine, createMachine, transition } from 'xstate';
import type { Luck } from '../chance/luck.ts';
import type { BoundRegion, Rules, Transition } from '../rules/rules.ts';
import type { RegionData } from '../scenario/shape/charts.ts';
import type { Fact, Handle, World } from '../world/world.ts';
import type { Stepper, Taken } from './stepper.ts';

/** What guards read: set before each step, since a guard must not reach the world through context or a draft. */
interface Holder {
  world: World;
  fact: Fact;
  luck: Luck;
}

/** `transition()` does not say what it took: each transition carries its handle out as its first action. */
interface TookParams {
  readonly transition: Handle;
}
interface ActionParams {
  readonly action: Handle;
}

const configOf = (bound: Transition, target: string | undefined): object => ({
  ...(target === undefined ? {} : { target }),
  ...(bound.guard === null ? {} : { guard: { type: 'asked', params: { transition: bound.handle } } }),
  actions: [
    { type: 'took', params: { transition: bound.handle } },
    ...bound.effects.map((action) => ({ type: 'effect', params: { action } })),
  ],
});

/** One region as XState takes it: the file's own configuration, with guards and actions bound to handles. */
function regionConfig(rules: Rules, region: BoundRegion, data: RegionData): object {
  const facts = rules.index.facts;
  const ofRegion = new Set(Object.keys(data.on ?? {}));
  const on = (source: RegionData['on'], stance: number): object =>
    Object.fromEntries(
      Object.entries(source ?? {}).map(([fact, list]) => {
        const all = region.byStance[stance]?.get(facts.handle(fact)) ?? [];
        const own = [list].flat();
        // The table lists a stance's candidates before its region's.
        const first = source === data.on && ofRegion.has(fact) ? all.length - own.length : 0;
        return [fact, own.map((one, place) => configOf(all[first + place] as Transition, one.target))];
      }),
    );
  const stances = rules.index.stances[region.handle];
  return {
    initial: data.initial,
    on: on(data.on, 0),
    states: Object.fromEntries(
      Object.entries(data.states).map(([stance, state]) => [
        stance,
        { on: on(state.on, stances?.handle(stance) ?? 0) },
      ]),
    ),
  };
}

function machineOf(rules: Rules, party: Handle, holder: Holder): AnyStateMachine {
  const id = rules.index.parties.id(party);
  const chart = rules.scenario.charts[id];
  const states = Object.fromEntries(
    Object.entries(chart?.states ?? {}).map(([name, data]) => {
      const region = rules.regions[rules.index.regions.handle(`${id}/${name}`)] as BoundRegion;
      return [name, regionConfig(rules, region, data)];
    }),
  );
  // A chart read from a file has no types that `createMachine` could infer.
  return createMachine({ id, type: 'parallel', states } as never).provide({
    guards: {
      asked: (_: unknown, params: unknown) => {
        const guard = rules.transitions[(params as TookParams).transition]?.guard;
        return guard?.(holder.world, holder.fact, holder.luck) ?? true;
      },
    },
  } as never) as AnyStateMachine;
}

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
