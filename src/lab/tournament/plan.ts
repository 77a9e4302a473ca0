import type { Seed } from '#engine';
import type { Ground } from '../playing/board.ts';
import { placeOf, type Row } from '../playing/columns.ts';
import type { Study } from '../study/study.ts';

/** Everybody against everybody in one world. Plain JSON. */
export interface TournamentPlan {
  /** By contested chair, two at least, the agents that play for it, as `agentNamed` knows them. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  /** Who sits in the other chairs. */
  readonly others: Readonly<Record<string, string>>;
  readonly ground: Ground;
  /** By contested chair the column that counts as its payoff. */
  readonly columns: Readonly<Record<string, string>>;
  /** Games of each meeting, all meetings on the same seeds. */
  readonly games: number;
  readonly seed: Seed;
  /** Whether meeting an agent of the same name counts. */
  readonly selfPlay: boolean;
}

/** One combination of agents, and what it brought each contested chair, game by game. */
export interface Meeting {
  /** In the order of the contested chairs. */
  readonly agents: readonly string[];
  readonly payoffs: readonly (readonly number[])[];
}

/** The contested chairs in the order of the plan. */
export const chairsOf = ({ entries }: TournamentPlan): readonly string[] => Object.keys(entries);

/** Whether all chairs have the same agents in the same order. Chairs that differ have no kind in common. */
export const areAlike = (entries: TournamentPlan['entries']): boolean =>
  new Set(Object.values(entries).map((agents) => agents.join())).size === 1;

/** Every combination of agents, the last chair counting fastest. */
export function combinationsOf({ entries }: TournamentPlan): readonly (readonly string[])[] {
  let all: readonly (readonly string[])[] = [[]];
  for (const agents of Object.values(entries)) all = all.flatMap((before) => agents.map((agent) => [...before, agent]));
  return all;
}

/**
 * The games of a tournament: one arm for each combination, all on the same seeds. Throws on fewer than two chairs, an empty
 * chair, or an agent that is entered twice.
 */
export function tournamentStudy(plan: TournamentPlan): Study {
  const chairs = chairsOf(plan);
  if (chairs.length < 2) throw new Error('A tournament is played for two chairs at least.');
  for (const [party, agents] of Object.entries(plan.entries))
    if (agents.length === 0 || new Set(agents).size < agents.length)
      throw new Error(`For "${party}" each agent is entered once, and one at least.`);
  const { worldview, ...ground } = plan.ground;
  const arms = combinationsOf(plan).map((agents) => ({
    ...ground,
    worldviews: [worldview],
    seats: Object.fromEntries([
      ...Object.entries(plan.others).map(([party, agent]) => [party, [agent]] as const),
      ...chairs.map((party, at) => [party, [agents[at] ?? '']] as const),
    ]),
  }));
  return { arms, games: plan.games, seed: plan.seed };
}

/** The meetings of a tournament with their payoffs, out of the rows of its study. */
export function meetingsOf(
  plan: TournamentPlan,
  ids: readonly string[],
  rows: readonly (readonly Row[])[],
): readonly Meeting[] {
  const places = chairsOf(plan).map((party) => placeOf(ids, plan.columns[party] ?? ''));
  return combinationsOf(plan).map((agents, arm) => ({
    agents,
    payoffs: places.map((place) => (rows[arm] ?? []).map((row) => row[place] ?? 0)),
  }));
}
