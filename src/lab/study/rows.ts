import type { Digest, ResolvedScenario } from '#engine';
import type { Agents } from '#strategies';
import { seedAt } from '../plan/lucks.ts';
import type { Plan } from '../plan/plan.ts';
import { type PlanPoint, pointOf } from '../plan/points.ts';
import type { Board, Ground } from '../playing/board.ts';
import type { Column } from '../playing/columns.ts';
import type { PlayoutFault } from '../playing/faults.ts';
import { playout } from '../playing/playout.ts';
import type { RowTable } from '../table/row-table.ts';
import { emptyRows } from './row-columns.ts';

/** A range of rows of a plan to be played: work for one thread. Which ranges a plan is cut into changes no row. Plain JSON. */
export interface RowsTask {
  readonly kind: 'rows';
  readonly plan: Plan;
  /** The first row. */
  readonly from: number;
  readonly count: number;
}

/** What went wrong in the game of this row. */
export interface RowFault extends PlayoutFault {
  readonly row: number;
}

/** The rows of a range, in their order, and what went wrong in their games. */
export interface RowsPlayed {
  readonly kind: 'rows';
  readonly from: number;
  readonly table: RowTable;
  readonly faults: readonly RowFault[];
}

/** A board with what is read of its games. */
interface Laid extends Board {
  readonly columns: readonly Column[];
}

/** Who plays, and on what; boards and agents serve any number of games. */
interface Handing {
  readonly boardFor: (ground: Ground) => Laid;
  readonly seated: (seats: Readonly<Record<string, string>>) => Agents;
  readonly digest?: Digest | undefined;
}

/** Everything that the games of one point share. */
interface Laying {
  readonly point: PlanPoint;
  readonly board: Laid;
  readonly agents: Agents;
  /** Readers of the plan's measures, in its order. */
  readonly measures: readonly Column[];
}

/** Plays rows of a plan, each as `play` plays the same game. Throws where the plan names what the scenario has not. */
export function playRows({ plan, from, count }: RowsTask, scenario: ResolvedScenario, handing: Handing): RowsPlayed {
  const { table, enter } = emptyRows(plan, scenario, count);
  const faults: RowFault[] = [];
  let laying: Laying | null = null;
  for (let row = from; row < from + count; row += 1) {
    const at = Math.floor(row / plan.games);
    if (laying?.point.point !== at) laying = laidAt(pointOf(plan, scenario, at), plan, handing);
    const { point, board, agents, measures } = laying;
    const game = row % plan.games;
    const seed = seedAt(plan, point.sample, game);
    const played = playout(board, agents, seed);
    for (const fault of played.faults) faults.push({ ...fault, row });
    enter(row - from, { planned: { row, point, game, seed }, played, measures, digest: handing.digest });
  }
  return { kind: 'rows', from, table, faults };
}

function laidAt(point: PlanPoint, plan: Plan, { boardFor, seated }: Handing): Laying {
  const { seats, worldview, parameters, off, turns } = point;
  const board = boardFor({ worldview, parameters, off, turns });
  const measures = plan.measures.map((id) => {
    const column = board.columns.find((known) => known.id === id);
    if (column === undefined) throw new Error(`The scenario "${plan.scenario}" has no measure "${id}".`);
    return column;
  });
  return { point, board, agents: seated(seats), measures };
}
