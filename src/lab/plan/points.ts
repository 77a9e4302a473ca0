import type { ResolvedScenario, Seed } from '#engine';
import { DEFAULT_STRATEGY } from '#strategies';
import type { Deal } from '../study/arm.ts';
import { seedAt } from './lucks.ts';
import type { Plan } from './plan.ts';
import { sampleCount, sampleOf } from './samples.ts';

/** One point of a plan: a setting with a sample, and all that its games are played with. */
export interface PlanPoint extends Required<Deal> {
  /** From 0: samples count fastest, then seats, worldviews, switched-off rules and horizons. */
  readonly point: number;
  readonly setting: number;
  readonly sample: number;
}

/** One row of a plan: a game of a point, by its number from 0 and its seed. */
export interface PlannedGame {
  readonly row: number;
  readonly point: PlanPoint;
  readonly game: number;
  readonly seed: Seed;
}

/** The lists that a setting takes one of each, the fastest first; seats by party in the order of their letters. */
const seatLists = ({ seats }: Plan): readonly (readonly [party: string, names: readonly string[]])[] =>
  Object.entries(seats).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** How many combinations of seats, worldview, switched-off rules and horizon a plan has. */
export const settingCount = (plan: Plan): number =>
  seatLists(plan).reduce((product, [, names]) => product * names.length, 1) *
  plan.worldviews.length *
  plan.off.length *
  Math.max(1, plan.turns.length);

/** How many points a plan has: settings × samples. */
export const pointCount = (plan: Plan): number => settingCount(plan) * sampleCount(plan);

/** How many rows, each a whole game: points × games. */
export const rowCount = (plan: Plan): number => pointCount(plan) * plan.games;

/**
 * What is played at a point of a plan, from 0. Chairs that the plan does not name are taken by the party's default. Throws
 * where there is no such point.
 */
export function pointOf(plan: Plan, scenario: ResolvedScenario, point: number): PlanPoint {
  const samples = sampleCount(plan);
  const [setting, sample] = [Math.floor(point / samples), point % samples];
  let rest = setting;
  const turn = <One>(list: readonly One[]): One => {
    const one = list[rest % list.length];
    if (one === undefined) throw new Error(`The plan "${plan.plan}" has an empty list.`);
    rest = Math.floor(rest / list.length);
    return one;
  };
  if (!(Number.isInteger(point) && point >= 0)) throw new Error(`The plan "${plan.plan}" has no point ${point}.`);
  const chosen = new Map(seatLists(plan).map(([party, names]) => [party, turn(names)]));
  const ground = {
    worldview: turn(plan.worldviews),
    off: turn(plan.off),
    turns: turn(plan.turns.length === 0 ? [scenario.turns] : plan.turns),
  };
  if (rest > 0) throw new Error(`The plan "${plan.plan}" has no point ${point}: it has ${pointCount(plan)}.`);
  const parties = Object.keys(scenario.parties).toSorted();
  const seats = Object.fromEntries(parties.map((party) => [party, chosen.get(party) ?? DEFAULT_STRATEGY]));
  return { point, setting, sample, seats, ...ground, parameters: sampleOf(plan, sample) };
}

/** The game that a row of a plan is, from 0: the same whoever plays it, and after whichever other rows. */
export function plannedGame(plan: Plan, scenario: ResolvedScenario, row: number): PlannedGame {
  const game = row % plan.games;
  const point = pointOf(plan, scenario, Math.floor(row / plan.games));
  return { row, point, game, seed: seedAt(plan, point.sample, game) };
}
