import type { ResolvedScenario } from '#engine';
import type { Agents } from '#strategies';
import { agentNamed, type Seating } from '../agents/named.ts';
import { type Board, type Ground, layBoard } from '../playing/board.ts';
import { type Column, columnsOf, type Row } from '../playing/columns.ts';
import { playout } from '../playing/playout.ts';
import { type Replied, type ReplyTask, replyTo } from '../response/reply.ts';
import { dealOf } from './arm.ts';
import { seedOf } from './seeds.ts';
import type { GameFault, Played, PlayTask } from './study.ts';

/** Work for one thread, as plain JSON. */
export type Task = PlayTask | ReplyTask;
export type Done = Played | Replied;
type DoneOf<Work extends Task> = Extract<Done, { readonly kind: Work['kind'] }>;

/** A board with what is read of its games. */
export interface Laid extends Board {
  readonly columns: readonly Column[];
}

/** Does the tasks of one scenario, each for itself: the same task gives the same result in any thread. */
export type Laboratory = <Work extends Task>(task: Work) => DoneOf<Work>;

/** Boards that are kept, bound, between tasks. */
const KEPT_BOARDS = 64;

/** Boards by their ground, the latest kept. */
function boardsFor(scenario: ResolvedScenario): (ground: Ground) => Laid {
  const kept = new Map<string, Laid>();
  return ({ worldview, parameters = {}, off = [] }) => {
    const ground = { worldview, parameters, off };
    const key = JSON.stringify(ground);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const board = layBoard(scenario, ground);
    const laid = { ...board, columns: columnsOf(board.rules) };
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= KEPT_BOARDS) kept.delete(oldest);
    kept.set(key, laid);
    return laid;
  };
}

/** A laboratory for one scenario. Names of agents mean what `seating` says, by default strategies, cells and the skipping agent. */
export function laboratoryFor(scenario: ResolvedScenario, seating: Seating = agentNamed): Laboratory {
  const boardFor = boardsFor(scenario);
  const seated = (seats: Readonly<Record<string, string>>): Agents =>
    Object.fromEntries(Object.entries(seats).map(([party, name]) => [party, seating(scenario, party, name)]));
  const work = (task: Task): Done =>
    task.kind === 'play' ? playTask(task, boardFor, seated) : replyTo(task, boardFor, seated);
  return work as Laboratory;
}

function playTask(
  { place, arm, seed, from, games }: PlayTask,
  boardFor: (ground: Ground) => Laid,
  seated: (seats: Readonly<Record<string, string>>) => Agents,
): Played {
  const rows: (Row | null)[] = [];
  const faults: GameFault[] = [];
  for (let game = from; game < from + games; game += 1) {
    const { seats, ...ground } = dealOf(arm, game);
    const board = boardFor(ground);
    const played = playout(board, seated(seats), seedOf(seed, game));
    const { world, watched } = played;
    faults.push(...played.faults.map((fault) => ({ ...fault, game })));
    rows.push(world === null || played.ending === null ? null : board.columns.map(({ read }) => read(world, watched)));
  }
  return { kind: 'play', place, from, rows, faults };
}
