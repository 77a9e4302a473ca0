import { type AnyMachineSnapshot, createActor, initialTransition, transition } from 'xstate';
import type { Luck } from '../chance/luck.ts';
import type { BoundRegion, Rules } from '../rules/rules.ts';
import type { Fact, Handle, World } from '../world/world.ts';
import { type Holder, machineOf } from './chart-machine.ts';
import { tableStepper } from './table-stepper.ts';

/** A fact as it reached one party's chart, and what guards could read when it did. */
export interface Heard {
  readonly fact: Fact;
  readonly world: World;
  readonly luck: Luck;
}

/** Ways to take a chart through facts: the table, XState's pure function, and an actor of XState that runs. */
export const CHART_RUNNERS = ['table', 'transition', 'actor'] as const;
export type ChartRunner = (typeof CHART_RUNNERS)[number];

/** Takes a chart from its first stances through facts, one after the other; the stances that it comes to, by region. */
type Walk = (heard: readonly Heard[]) => readonly Handle[];

/** Does nothing: an actor runs its actions, and what they do is none of the chart's business. */
const IGNORED = { actions: { took: () => {}, effect: () => {} } };

/**
 * One party's chart taken through the same facts in each way, so that they can be compared and timed under the same
 * conditions. Games are played by steppers; nothing in play uses an actor.
 */
export function chartWalks(rules: Rules, party: Handle): { readonly [Runner in ChartRunner]: Walk } {
  const holder = {} as Holder;
  const machine = machineOf(rules, party, holder).provide(IGNORED as never);
  const regions = rules.regions.filter((region) => region.party === party);
  const eventOf = ({ fact, world, luck }: Heard) => {
    Object.assign(holder, { world, fact, luck });
    return { type: rules.index.facts.id(fact.kind) } as never;
  };
  return {
    table: tableWalk(rules, party, regions),
    transition(heard) {
      let [snapshot] = initialTransition(machine);
      for (const one of heard) [snapshot] = transition(machine, snapshot, eventOf(one));
      return stancesIn(snapshot, rules, regions);
    },
    actor(heard) {
      const actor = createActor(machine).start();
      for (const one of heard) actor.send(eventOf(one));
      const stances = stancesIn(actor.getSnapshot(), rules, regions);
      actor.stop();
      return stances;
    },
  };
}

function tableWalk(rules: Rules, party: Handle, regions: readonly BoundRegion[]): Walk {
  const stepper = tableStepper(rules);
  return (heard) => {
    const stances = rules.regions.map(({ initial }) => initial);
    for (const { fact, world, luck } of heard) {
      const taken = stepper.select(party, stances, fact, world, luck);
      if (taken.length === 0) continue;
      for (const { region, stance } of taken) stances[region] = stance;
    }
    return regions.map(({ handle }) => stances[handle] ?? -1);
  };
}

function stancesIn(
  { value }: AnyMachineSnapshot,
  { index }: Rules,
  regions: readonly BoundRegion[],
): readonly Handle[] {
  const names = value as Readonly<Record<string, string>>;
  return regions.map(({ handle }) => {
    const [, region = ''] = index.regions.id(handle).split('/');
    return index.stances[handle]?.handle(names[region] ?? '') ?? -1;
  });
}
