import {
  bindRules,
  CHART_RUNNERS,
  type ChartRunner,
  chartWalks,
  type Heard,
  type ResolvedScenario,
  type Rules,
  type Stepper,
  schoolOf,
  tableStepper,
} from '#engine';
import { playout } from '#lab';
import { agentFor } from '#strategies';
import { type Clock, perSecond, timedByTurns, timesAsLong } from './interleaved.ts';

/** Chart steps a second in each way, and how many times as fast the table is. */
export interface ChartPace {
  /** Steps that were timed a round: facts that reached a chart which listened to them. */
  readonly steps: number;
  readonly perSecond: Readonly<Record<ChartRunner, number>>;
  readonly tableAgainstTransition: number;
  readonly tableAgainstActor: number;
  /** Whether all ways came to the same stances. */
  readonly isEqual: boolean;
}

/** Games whose facts are taken: enough that every region is stepped in. */
const GAMES = 6;
const ROUNDS = 9;
/** How often the table walks where the others walk once, so that its batch can be timed. */
const TABLE_WALKS = 40;

/** A world as it was. What it remembers is frozen, as on the page: it will be looked at again and again, and never changes. */
function keptWorld(text: string): Heard['world'] {
  const world = JSON.parse(text) as Heard['world'];
  Object.freeze(world.tallies);
  return world;
}

/** By party what its chart heard in one game; the world as it was at each fact, since guards read it. */
function heardIn(rules: Rules, seed: string): readonly (readonly Heard[])[] {
  const table = tableStepper(rules);
  const heard = rules.index.parties.ids.map((): Heard[] => []);
  const listens = (party: number, stances: readonly number[], kind: number): boolean =>
    rules.regions.some(
      (region) => region.party === party && (region.byStance[stances[region.handle] ?? 0]?.has(kind) ?? false),
    );
  let [seen, copy] = ['', {} as Heard['world']];
  const stepper: Stepper = {
    select(party, stances, fact, world, luck) {
      if (listens(party, stances, fact.kind)) {
        const now = JSON.stringify(world);
        if (now !== seen) [seen, copy] = [now, keptWorld(now)];
        heard[party]?.push({ fact: { ...fact }, world: copy, luck });
      }
      return table.select(party, stances, fact, world, luck);
    },
  };
  const agents = Object.fromEntries(rules.index.parties.ids.map((party) => [party, agentFor(party)]));
  playout({ rules, stepper }, agents, seed);
  return heard;
}

/** Takes all charts of a scenario through the facts of some games by the table, by XState's `transition` and by actors. */
export function chartPace(scenario: ResolvedScenario, now: Clock): ChartPace {
  const [school = ''] = Object.keys(scenario.worldviews);
  const rules = bindRules(scenario, schoolOf(school));
  const games = Array.from({ length: GAMES }, (_, game) => heardIn(rules, String(game + 1)));
  const walks = rules.index.parties.ids.map((_, party) => chartWalks(rules, party));
  const walkAll = (runner: ChartRunner) =>
    games.map((heard) => walks.map((walk, party) => walk[runner](heard[party] ?? [])));
  const inWords = (runner: ChartRunner): string => JSON.stringify(walkAll(runner));
  const steps = games.flat().reduce((sum, heard) => sum + heard.length, 0);
  const timed = timedByTurns(
    CHART_RUNNERS,
    ROUNDS,
    (runner) => {
      for (let walk = 0; walk < (runner === 'table' ? TABLE_WALKS : 1); walk += 1) walkAll(runner);
    },
    now,
  );
  const table = timed.table.map((milliseconds) => milliseconds / TABLE_WALKS);
  return {
    steps,
    perSecond: {
      table: perSecond(steps, table),
      transition: perSecond(steps, timed.transition),
      actor: perSecond(steps, timed.actor),
    },
    tableAgainstTransition: timesAsLong(timed.transition, table),
    tableAgainstActor: timesAsLong(timed.actor, table),
    isEqual: CHART_RUNNERS.every((runner) => inWords(runner) === inWords('table')),
  };
}
