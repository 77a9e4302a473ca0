import {
  bindRules,
  type Decision,
  luckOf,
  openWorld,
  passing,
  pendingAsks,
  playTurn,
  type ResolvedScenario,
  type Rules,
  type Seed,
  type Stepper,
  schoolOf,
  tableStepper,
  viewOf,
  type World,
  xstateStepper,
} from '#engine';
import { type Agents, agentFor } from '#strategies';

/** What is timed: worlds in which every seat passes, so that the rules alone work; and games that agents play. */
export const BENCHED = ['worlds', 'games'] as const;
export type Benched = (typeof BENCHED)[number];

/** The two ways of reading a chart. */
export const RUNNERS = ['table', 'xstate'] as const;
export type Runner = (typeof RUNNERS)[number];

/** Worlds or games a second on one core, by runner, and how many times the table is faster. */
export interface Pace {
  readonly what: Benched;
  readonly perSecond: Readonly<Record<Runner, number>>;
  readonly times: number;
  /** How many were played in all. */
  readonly played: number;
}

const STEPPERS: Readonly<Record<Runner, (rules: Rules) => Stepper>> = { table: tableStepper, xstate: xstateStepper };

type Decide = (world: World, rules: Rules, seed: Seed) => ReadonlyMap<string, Decision>;

const everybodyPasses: Decide = (world, rules) =>
  new Map(
    pendingAsks(world, rules).map(({ party, kind }) => [
      party,
      kind === 'moves' ? passing : { kind: 'answers', answers: [] },
    ]),
  );

const agentsDecide =
  (agents: Agents): Decide =>
  (world, rules, seed) => {
    const luck = luckOf(seed, 'strategies');
    return new Map(
      pendingAsks(world, rules).flatMap(({ party }) => {
        const [agent, seat] = [agents[party], rules.index.parties.handle(party)];
        if (agent === undefined) return [];
        const { decision, notes } = agent.decide(viewOf(world, rules, party), luck, world.notes[seat] ?? null);
        world.notes[seat] = notes;
        return [[party, decision] as const];
      }),
    );
  };

/** Plays one world to its end. */
function playOut(rules: Rules, stepper: Stepper, seed: Seed, decide: Decide): void {
  const referee = { rules, stepper, luck: luckOf(seed, 'world') };
  const world = openWorld(referee);
  while (world.ending < 0) playTurn(world, decide(world, rules, seed), referee);
}

/**
 * Times both runners on the same worlds, by turns, so that whatever else the machine does meets both: one batch each until
 * so many milliseconds are over. `now` is a clock in milliseconds.
 */
export function paceOf(scenario: ResolvedScenario, what: Benched, milliseconds: number, now: () => number): Pace {
  const [school = ''] = Object.keys(scenario.worldviews);
  const rules = bindRules(scenario, schoolOf(school));
  const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
  const decide = what === 'worlds' ? everybodyPasses : agentsDecide(agents);
  const steppers = { table: STEPPERS.table(rules), xstate: STEPPERS.xstate(rules) };
  const spent = { table: 0, xstate: 0 };
  const time = (runner: Runner, seed: number): number => {
    const begun = now();
    playOut(rules, steppers[runner], String(seed), decide);
    return now() - begun;
  };
  // Once without a clock, so that both are compiled.
  for (const runner of RUNNERS) time(runner, 0);
  let played = 0;
  for (const began = now(); now() - began < milliseconds; played += 1)
    for (const runner of RUNNERS) spent[runner] += time(runner, played + 1);
  const perSecond = { table: (played * 1000) / spent.table, xstate: (played * 1000) / spent.xstate };
  return { what, perSecond, times: spent.xstate / spent.table, played };
}
