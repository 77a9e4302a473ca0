import { type ResolvedScenario, type Worldview, yardstickReadings } from '#engine';
import { agentNamed } from '../agents/named.ts';
import { seedAt } from '../plan/lucks.ts';
import type { Plan } from '../plan/plan.ts';
import { type PlanPoint, pointCount, pointOf } from '../plan/points.ts';
import { layBoard } from '../playing/board.ts';
import { playout } from '../playing/playout.ts';
import { type Difference, pairedDifference } from '../statistics/paired.ts';
import { sidesOf } from './contrast.ts';

/** What one aim of a yardstick gives of the difference of its scores in one world. */
export interface AimTerm {
  readonly worldview: Worldview;
  readonly yardstick: string;
  readonly aim: string;
  /** Points of the score that it can earn at most. */
  readonly weight: number;
  /** Points earned by the first less those by the second, on the same luck. The terms of a yardstick sum to its difference. */
  readonly points: Difference;
}

/** Points that every aim earned in every game of one point of a plan, by `yardstick/aim`. */
function pointsEarned(plan: Plan, scenario: ResolvedScenario, point: PlanPoint, games: number) {
  const board = layBoard(scenario, point);
  const agents = Object.fromEntries(
    Object.entries(point.seats).map(([party, name]) => [party, agentNamed(scenario, party, name)]),
  );
  const earned = new Map<string, number[]>();
  for (let game = 0; game < games; game += 1) {
    const { world, faults } = playout(board, agents, seedAt(plan, point.sample, game));
    const [fault] = faults;
    if (world === null || fault !== undefined)
      throw new Error(`Game ${game} of "${plan.plan}" failed: ${fault?.what ?? 'it did not begin'}.`);
    for (const { worldview, lines } of yardstickReadings(world, board.rules))
      for (const { aim, weight, share } of lines) {
        const key = `${worldview}/${aim}`;
        earned.set(key, [...(earned.get(key) ?? []), weight * share]);
      }
  }
  return earned;
}

/**
 * The difference of every yardstick's score in the worlds of one school, taken apart into its aims: the first `games` games
 * of each point of a plan, played again, since rows keep the sum alone. In points out of 100. Throws where the plan does
 * not compare two, where `games` is under two or more than the plan's, and where a game fails.
 */
export function aimTerms(plan: Plan, scenario: ResolvedScenario, games: number): readonly AimTerm[] {
  if (games < 2 || games > plan.games)
    throw new Error(`From 2 to ${plan.games} games can be taken apart, not ${games}.`);
  const { party, first, second } = sidesOf(plan);
  const points = Array.from({ length: pointCount(plan) }, (_, at) => pointOf(plan, scenario, at)).filter(
    ({ worldview: { physics, tempers } }) => physics === tempers,
  );
  const of = (name: string): readonly PlanPoint[] => points.filter(({ seats }) => seats[party] === name);
  return of(first).flatMap((one, at) => {
    const other = of(second)[at];
    if (other === undefined) throw new Error(`In the plan "${plan.plan}" a point has nothing to be compared with.`);
    const [own, others] = [one, other].map((point) => pointsEarned(plan, scenario, point, games));
    const yardsticks = Object.keys(scenario.worldviews).toSorted();
    return yardsticks.flatMap((yardstick) =>
      (scenario.worldviews[yardstick]?.yardstick.weighs ?? []).map(({ aim, weight }): AimTerm => {
        const key = `${yardstick}/${aim}`;
        const points = pairedDifference(own?.get(key) ?? [], others?.get(key) ?? []);
        return { worldview: one.worldview, yardstick, aim, weight, points };
      }),
    );
  });
}
