import type { ResolvedScenario } from '#engine';
import { type Estimate, shareInterval } from '../statistics/intervals.ts';
import type { Arm } from '../study/arm.ts';
import type { Parted } from './part-task.ts';
import { type Partings, partingsOf } from './parting.ts';

/** Where pairs part at all, and where they part in what those do whose chairs are filled alike. */
export interface DuelPartings {
  readonly all: Partings;
  readonly byOthers: Partings;
}

/** Where the histories part, pair of settings by pair of settings; the order in which the tasks were done changes nothing. */
export function duelPartings(
  { turns }: ResolvedScenario,
  pairs: readonly { readonly first: Arm; readonly second: Arm }[],
  parted: readonly Parted[],
): readonly DuelPartings[] {
  return pairs.map(({ first, second }, pair) => {
    const own = parted.filter(({ place }) => place === pair).toSorted((a, b) => a.from - b.from);
    const longest = Math.max(first.turns ?? turns, second.turns ?? turns);
    const [all, others] = [own.flatMap(({ partings }) => partings), own.flatMap(({ byOthers }) => byOthers)];
    return { all: partingsOf(all, longest), byOthers: partingsOf(others, longest) };
  });
}

/** Shares of the pairs that part in each turn, from the first on, and of those that never do, each with its exact interval. */
export interface PartingShares {
  readonly byTurn: readonly Estimate[];
  readonly never: Estimate;
}

/** Counts of partings as shares of all pairs. Needs one pair at least. */
export const partingShares = ({ games, byTurn, never }: Partings): PartingShares => ({
  byTurn: byTurn.map((count) => shareInterval(count, games)),
  never: shareInterval(never, games),
});
