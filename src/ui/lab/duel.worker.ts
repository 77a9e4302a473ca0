import type { Replay } from '#engine';
import {
  duelOfPlan,
  type PartingShares,
  type PointPair,
  pairsOf,
  partingShares,
  playedRow,
  usualSizes,
  type WholeCell,
  wholeDuel,
} from '#lab';
import type { Swept } from './reading.worker.ts';

export type { CounterExample, Difference, DuelBox, PartingShares } from '#lab';

/** Whose deeds are laid beside each other: all that happens, or what those do whose chairs are filled alike. */
export type Whose = 'all' | 'others';

/** One world of a comparison, looked at closely. Plain JSON. */
export interface Closely extends Pick<WholeCell, 'differences' | 'box' | 'counterExamples'> {
  readonly worldview: PointPair['first']['worldview'];
  readonly turns: number;
  /** Pairs whose histories were laid beside each other, and in which turn they part. */
  readonly laid: number;
  readonly parted: Readonly<Record<Whose, PartingShares>> | null;
  /** Numbers of the rows of the plan at which the games of either side begin. */
  readonly rows: { readonly first: number; readonly second: number };
}

const pairsIn = ({ scenario, plan, split, points }: Swept): readonly PointPair[] =>
  pairsOf(plan, scenario, split).filter(({ first }) => points === undefined || points.includes(first.point));

/** Plays a comparison closely, at once and in this thread, as `lab duel` does; `told` hears how many games are over. Throws where one fails. */
export function closelyOf(swept: Swept, told: (done: number) => void = () => {}): readonly Closely[] {
  const { scenario, plan } = swept;
  const pairs = pairsIn(swept);
  let done = 0;
  const cells = wholeDuel(
    scenario,
    duelOfPlan(plan, pairs),
    usualSizes(scenario, plan.games),
    plan.measures,
    (games) => {
      done += games;
      told(done);
    },
  );
  return pairs.map(({ first, second }, at): Closely => {
    const cell = cells[at];
    if (cell === undefined) throw new Error(`A comparison has no world ${at}.`);
    const { differences, partings, box, counterExamples } = cell;
    return {
      worldview: first.worldview,
      turns: Math.max(first.turns, second.turns),
      differences,
      laid: partings?.all.games ?? 0,
      parted: partings && { all: partingShares(partings.all), others: partingShares(partings.byOthers) },
      box,
      counterExamples,
      rows: { first: first.point * plan.games, second: second.point * plan.games },
    };
  });
}

/** The game of a row of the comparison, played again with all that a replay keeps. Throws where there is no such row. */
export const gameOfRow = ({ scenario, plan }: Swept, row: number): Replay => playedRow(plan, scenario, row).replay();
