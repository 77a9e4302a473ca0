import { type Digest, fingerprint, type ResolvedScenario } from '#engine';
import { factorsOf } from '../plan/factors.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlannedGame } from '../plan/points.ts';
import type { Column } from '../playing/columns.ts';
import type { Playout } from '../playing/playout.ts';
import type { RowTable } from '../table/row-table.ts';

/** A game of a plan that was played, with the readers of the plan's measures in its order. */
export interface FinishedGame {
  readonly planned: PlannedGame;
  readonly played: Playout;
  readonly measures: readonly Column[];
  /** A quicker SHA-256 than our own, where the machine has one. */
  readonly digest?: Digest | undefined;
}

type Cells<Cell> = Readonly<Record<string, (finished: FinishedGame) => Cell>>;

const NUMBERS: Cells<number> = {
  row: ({ planned }) => planned.row,
  point: ({ planned }) => planned.point.point,
  game: ({ planned }) => planned.game,
  turns: ({ planned }) => planned.point.turns,
};
const GROUND: Cells<string> = {
  physics: ({ planned }) => planned.point.worldview.physics,
  tempers: ({ planned }) => planned.point.worldview.tempers,
  off: ({ planned }) => planned.point.off.join(' '),
  ending: ({ played }) => played.ending ?? '',
  fingerprint: ({ played: { world }, digest }) => (world === null ? '' : fingerprint(world, digest)),
};

const parameterCells = (plan: Plan): Cells<number> =>
  Object.fromEntries(
    factorsOf(plan).map(([id]) => [
      `parameter/${id}`,
      ({ planned }: FinishedGame) => planned.point.parameters[id] ?? Number.NaN,
    ]),
  );

const measureCells = (plan: Plan): Cells<number> =>
  Object.fromEntries(
    plan.measures.map((id, place) => [
      id,
      ({ measures, played: { ending, world, watched } }: FinishedGame) =>
        world === null || ending === null ? Number.NaN : (measures[place]?.read(world, watched) ?? Number.NaN),
    ]),
  );

const seatCells = (scenario: ResolvedScenario): Cells<string> =>
  Object.fromEntries(
    Object.keys(scenario.parties)
      .toSorted()
      .map((party) => [`seat/${party}`, ({ planned }: FinishedGame) => planned.point.seats[party] ?? '']),
  );

/** A table of so many rows, still empty, and how to enter a finished game at a place of it. */
export function emptyRows(plan: Plan, scenario: ResolvedScenario, length: number) {
  const numbers = Object.entries({ ...NUMBERS, ...parameterCells(plan), ...measureCells(plan) }).map(([id, read]) => ({
    id,
    read,
    cells: new Float64Array(length),
  }));
  const seed = { seed: ({ planned }: FinishedGame) => planned.seed };
  const words = Object.entries({ ...seed, ...seatCells(scenario), ...GROUND }).map(([id, read]) => ({
    id,
    read,
    cells: Array.from({ length }, () => ''),
  }));
  const table: RowTable = {
    length,
    numbers: Object.fromEntries(numbers.map(({ id, cells }) => [id, cells])),
    words: Object.fromEntries(words.map(({ id, cells }) => [id, cells])),
  };
  const enter = (at: number, finished: FinishedGame): void => {
    for (const { read, cells } of numbers) cells[at] = read(finished);
    for (const { read, cells } of words) cells[at] = read(finished);
  };
  return { table, enter };
}
