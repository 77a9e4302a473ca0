import { keptBy } from '../rules/kept-by.ts';
import type { Rules } from '../rules/rules.ts';
import type { World } from '../world/world.ts';
import { type AimResult, aimsRead, scoreOf } from './aims-read.ts';

/** A last world as one school reads it. */
export interface YardstickReading {
  /** Whose yardstick it is: the id of the worldview. */
  readonly worldview: string;
  /** What this school would call a success. */
  readonly success: boolean;
  /** 0 to 100, by what this school weighs. Scores of different schools have no common unit, and are never averaged. */
  readonly score: number;
  readonly lines: readonly AimResult[];
}

/** What each school's yardstick reads, in the order of their ids, bound once. */
const yardsticksFor = keptBy(({ scenario, reads }: Rules) =>
  Object.entries(scenario.worldviews)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([worldview, { yardstick }]) => ({
      worldview,
      weighs: yardstick.weighs,
      holds: reads({ read: 'holds', when: yardstick.success.when }),
    })),
);

/**
 * The same world by the yardstick of every school, in the order of their ids, whichever physics and tempers it was played
 * in. Meant for the last world; before it, it says how matters stand.
 */
export const yardstickReadings = (world: World, rules: Rules): readonly YardstickReading[] =>
  yardsticksFor(rules).map(({ worldview, weighs, holds }) => {
    const lines = aimsRead(world, rules, weighs);
    return { worldview, success: holds(world) === 1, score: scoreOf(lines), lines };
  });
