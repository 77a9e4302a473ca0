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

/** Each aim of a card or a yardstick, read from a world: no share at its worst, the whole at its best. */
export function aimsRead(world: World, rules: Rules, aims: readonly AimData[]): readonly AimResult[] {
  const number = (amount: AimData['worst']): number =>
    typeof amount === 'number' ? amount : (rules.parameters[amount.param] ?? 0);
  return aims.map(({ aim, weight, of, worst, best }) => {
    const value = rules.reads(of)(world);
    const [low, high] = [number(worst), number(best)];
    return { aim, weight, value, share: clamp((value - low) / (high - low), 0, 1) };
  });
}

/** What the aims earned together: of 100 where their weights sum to 100. */
export const scoreOf = (aims: readonly AimResult[]): number =>
  aims.reduce((sum, { weight, share }) => sum + weight * share, 0);
