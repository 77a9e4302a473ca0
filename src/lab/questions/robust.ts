import type { ResolvedScenario, Seed, Worldview } from '#engine';
import { DEFAULT_STRATEGY } from '#strategies';
import { placeOf, type Row } from '../playing/columns.ts';
import type { Study } from '../study/study.ts';
import { columnAt } from './duel.ts';
import { type Robust, robustOf, type Stall } from './regret.ts';

/** Strategies of one chair, to be compared in several worlds by every yardstick; the other chairs by their tempers. */
export interface RobustPlan {
  readonly party: string;
  readonly agents: readonly string[];
  readonly worlds: readonly Worldview[];
  readonly games: number;
  readonly seed: Seed;
  readonly resamples: number;
}

/** Every agent in every world on the same seeds. */
export const robustStudy = (scenario: ResolvedScenario, { party, agents, worlds, games, seed }: RobustPlan): Study => ({
  arms: agents.flatMap((agent) =>
    worlds.map((worldview) => ({
      worldviews: [worldview],
      seats: Object.fromEntries(
        Object.keys(scenario.parties).map((id) => [id, [id === party ? agent : DEFAULT_STRATEGY]]),
      ),
    })),
  ),
  games,
  seed,
});

/** Regret by the scores of every yardstick, points out of 100, in every world. */
export function robustAnswer(
  scenario: ResolvedScenario,
  { agents, worlds, resamples, seed }: RobustPlan,
  ids: readonly string[],
  rows: readonly (readonly Row[])[],
): Robust {
  const yardsticks = Object.keys(scenario.worldviews).toSorted();
  const stalls = worlds.flatMap((worldview, at) =>
    yardsticks.map((yardstick): Stall => {
      const place = placeOf(ids, `yardstick-score/${yardstick}`);
      const values = agents.map((agent, number) => [agent, columnAt(rows[number * worlds.length + at] ?? [], place)]);
      return { worldview, yardstick, values: Object.fromEntries(values) };
    }),
  );
  return robustOf(stalls, resamples, seed);
}
