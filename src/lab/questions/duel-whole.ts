import type { ResolvedScenario } from '#engine';
import { type DuelPartings, duelPartings } from '../partings/duel-partings.ts';
import { type Parted, partTasks } from '../partings/part-task.ts';
import type { Row } from '../playing/columns.ts';
import { laboratoryFor } from '../study/laboratory.ts';
import { gather, type Study, tasksOf } from '../study/study.ts';
import { type CounterExample, counterExamples } from './counter-example.ts';
import { type Duel, type DuelCell, duelCells, duelStudy } from './duel.ts';
import { boxStudy, type DuelBox, duelBoxes } from './duel-box.ts';
import type { DuelSizes } from './duel-sizes.ts';
import { columnIds } from './worlds.ts';

/** All that a duel says of one world: the differences, where the histories part, who is ahead where in the ranges, and what goes the other way. */
export interface WholeCell extends DuelCell {
  /** Null where no histories were laid beside each other. */
  readonly partings: DuelPartings | null;
  /** Null where no box was tried. */
  readonly box: DuelBox | null;
  /** Of all columns that have one. */
  readonly counterExamples: readonly CounterExample[];
}

/** What was played of a duel: rows of `duelStudy`, what came of `partTasks`, rows of `boxStudy`. */
export interface PlayedDuel {
  readonly rows: readonly (readonly Row[])[];
  readonly parted: readonly Parted[];
  readonly boxRows: readonly (readonly Row[])[];
}

/** What is read of a duel: ids of the columns of its rows, and those whose standing over the box is told. */
export interface DuelReading {
  readonly ids: readonly string[];
  readonly boxColumns: readonly string[];
}

/** What a whole duel came to, world by world. Pure. */
export function wholeCells(
  scenario: ResolvedScenario,
  duel: Duel,
  { partings, box }: DuelSizes,
  { ids, boxColumns }: DuelReading,
  { rows, parted, boxRows }: PlayedDuel,
): readonly WholeCell[] {
  const { pairs, seed } = duel;
  const parts = partings === 0 ? [] : duelPartings(scenario, pairs, parted);
  const boxes = box.points === 0 ? [] : duelBoxes(scenario, duel, box, ids, boxRows, boxColumns);
  return duelCells(duel, ids, rows).map((cell, at) => ({
    ...cell,
    partings: parts[at] ?? null,
    box: boxes[at] ?? null,
    counterExamples: counterExamples(ids, rows[at * 2] ?? [], rows[at * 2 + 1] ?? [], seed),
  }));
}

/**
 * Plays a whole duel, at once and in this thread, and says what it came to; `told` hears how many more games are over. The
 * same as the tasks of its parts come to in any threads. Throws where a game fails.
 */
export function wholeDuel(
  scenario: ResolvedScenario,
  duel: Duel,
  sizes: DuelSizes,
  boxColumns: readonly string[],
  told: (games: number) => void = () => {},
): readonly WholeCell[] {
  const work = laboratoryFor(scenario);
  const rowsOf = (study: Study): readonly (readonly Row[])[] => {
    const played = [...tasksOf(study)].map((task) => {
      const done = work(task);
      told(task.games);
      return done;
    });
    return gather(study, played);
  };
  const partsOf = (games: number): readonly Parted[] =>
    partTasks(duel.pairs, games, duel.seed).map((task) => {
      const done = work(task);
      told(2 * task.games);
      return done;
    });
  return wholeCells(
    scenario,
    duel,
    sizes,
    { ids: columnIds(scenario), boxColumns },
    {
      rows: rowsOf(duelStudy(duel)),
      parted: partsOf(sizes.partings),
      boxRows: sizes.box.points === 0 ? [] : rowsOf(boxStudy(scenario, duel, sizes.box)),
    },
  );
}
