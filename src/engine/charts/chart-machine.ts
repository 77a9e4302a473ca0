import { type AnyStateMachine, createMachine } from 'xstate';
import type { Luck } from '../chance/luck.ts';
import type { BoundRegion, Rules, Transition } from '../rules/rules.ts';
import type { RegionData } from '../scenario/shape/charts.ts';
import type { Fact, Handle, World } from '../world/world.ts';

/** What guards read: set before each step, since a guard must not reach the world through context or a draft. */
export interface Holder {
  world: World;
  fact: Fact;
  luck: Luck;
}

/** `transition()` does not say what it took: each transition carries its handle out as its first action. */
export interface TookParams {
  readonly transition: Handle;
}
export interface ActionParams {
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

/** A party's chart as XState runs it. Whoever steps it lays into the holder what guards are to read. */
export function machineOf(rules: Rules, party: Handle, holder: Holder): AnyStateMachine {
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
