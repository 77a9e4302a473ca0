import type { ResolvedScenario, Seed, Worldview } from '#engine';
import { DEFAULT_STRATEGY, strategiesFor } from '#strategies';
import { SKIPPING } from '../agents/skipping.ts';
import type { Replied, ReplyTask } from '../response/reply.ts';
import type { Arm } from '../study/arm.ts';
import type { Study } from '../study/study.ts';

/** How much is played to answer whether the chairs are worth playing. All by count, nothing by the clock. */
export interface PlayabilityPlan {
  readonly parties: readonly string[];
  readonly worlds: readonly Worldview[];
  /** Decision points of each chair. */
  readonly points: number;
  /** Futures over which the last candidates of a point are valued. */
  readonly rollouts: number;
  /** Games of each agent of a chair, for the variance of its score and the place of who skips: a multiple of the worlds, two in each at least. */
  readonly games: number;
  /** Games of every strategy against every other, for the endings. */
  readonly mixed: number;
  readonly seed: Seed;
}

/** Every chair by its default. */
const byTempers = ({ parties }: ResolvedScenario): Arm['seats'] =>
  Object.fromEntries(Object.keys(parties).map((party) => [party, [DEFAULT_STRATEGY]]));

/** The strategies of a chair that have an author. */
export const authored = (party: string): readonly string[] =>
  strategiesFor(party).flatMap(({ id }) => (id === DEFAULT_STRATEGY ? [] : [id]));

/** The decision points: one a game, so that no two share a history; the turns of each world in turn. */
export function pointsOf(scenario: ResolvedScenario, plan: PlayabilityPlan): readonly ReplyTask[] {
  const arm = { worldviews: plan.worlds, seats: byTempers(scenario) };
  const { seed, rollouts, points, worlds } = plan;
  return plan.parties.flatMap((party) =>
    Array.from({ length: points }, (_, game): ReplyTask => {
      // A turn later each time all worlds have been met, so that turns and worlds are crossed.
      const turn = 1 + ((Math.floor(game / worlds.length) + (game % worlds.length)) % scenario.turns);
      return { kind: 'reply', party, arm, seed, game, turn, rollouts };
    }),
  );
}

/** Games of each agent of each chair, those that skip the last, the others by their tempers. */
export const chairStudy = (scenario: ResolvedScenario, { parties, worlds, games, seed }: PlayabilityPlan): Study => ({
  arms: parties.flatMap((party) =>
    [...authored(party), SKIPPING].map((agent) => ({
      worldviews: worlds,
      seats: { ...byTempers(scenario), [party]: [agent] },
    })),
  ),
  games,
  seed,
});

/** Every strategy against every other, in turn. */
export const mixedStudy = (scenario: ResolvedScenario, { worlds, mixed, seed }: PlayabilityPlan): Study => ({
  arms: [
    {
      worldviews: worlds,
      seats: Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, authored(party)])),
    },
  ],
  games: mixed,
  seed,
});

/** All that was played for one plan. */
export interface PlayabilityGames {
  readonly replies: readonly Replied[];
  readonly chairs: readonly (readonly (readonly number[])[])[];
  readonly mixed: readonly (readonly number[])[];
}
