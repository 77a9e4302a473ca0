import { keptBy } from '../rules/kept-by.ts';
import type { Rules } from '../rules/rules.ts';
import type { AimData } from '../scenario/shape/files.ts';
import { clamp } from '../world/numbers.ts';
import type { World } from '../world/world.ts';

/** One aim as it came out: what was read, and the share of its weight that it earned, 0 to 1. */
export interface AimResult {
  readonly aim: string;
  readonly weight: number;
  readonly value: number;
  readonly share: number;
}

/** An aim bound to the rules of a game: what it reads, and between which values it earns. */
interface AimReader extends Pick<AimResult, 'aim' | 'weight'> {
  readonly value: (world: World) => number;
  readonly worst: number;
  readonly best: number;
}

/** Cards and yardsticks are lists of a scenario, read of every game: each is bound once. */
const readersFor = keptBy(({ reads, parameters }: Rules) =>
  keptBy((aims: readonly AimData[]): readonly AimReader[] => {
    const number = (amount: AimData['worst']): number =>
      typeof amount === 'number' ? amount : (parameters[amount.param] ?? 0);
    return aims.map(({ aim, weight, of, worst, best }) => ({
      aim,
      weight,
      value: reads(of),
      worst: number(worst),
      best: number(best),
    }));
  }),
);

/** Each aim of a card or a yardstick, read from a world: no share at its worst, the whole at its best. */
export const aimsRead = (world: World, rules: Rules, aims: readonly AimData[]): readonly AimResult[] =>
  readersFor(rules)(aims).map(({ aim, weight, value: read, worst, best }) => {
    const value = read(world);
    return { aim, weight, value, share: clamp((value - worst) / (best - worst), 0, 1) };
  });

/** What the aims earned together: of 100 where their weights sum to 100. */
export const scoreOf = (aims: readonly AimResult[]): number =>
  aims.reduce((sum, { weight, share }) => sum + weight * share, 0);
