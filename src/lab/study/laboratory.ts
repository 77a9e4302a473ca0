import type { Digest, ResolvedScenario } from '#engine';
import type { Agents, Strategy } from '#strategies';
import { agentNamed, type Seating } from '../agents/named.ts';
import { type Parted, type PartTask, partGames } from '../partings/part-task.ts';
import { type Board, type Ground, layBoard } from '../playing/board.ts';
import { type Column, columnsOf, type Row } from '../playing/columns.ts';
import { playout } from '../playing/playout.ts';
import { type Replied, type ReplyTask, replyTo } from '../response/reply.ts';
import { playFor, type Responded, type ResponseTask, respond } from '../response/respond.ts';
import { dealOf } from './arm.ts';
import { playRows, type RowsPlayed, type RowsTask } from './rows.ts';
import { seedOf } from './seeds.ts';
import type { GameFault, Played, PlayTask } from './study.ts';

/** Work for one thread, as plain JSON. */
export type Task = PartTask | PlayTask | ReplyTask | ResponseTask | RowsTask;
export type Done = Parted | Played | Replied | Responded | RowsPlayed;
type DoneOf<Work extends Task> = Extract<Done, { readonly kind: Work['kind'] }>;

/** A board with what is read of its games. */
export interface Laid extends Board {
  readonly columns: readonly Column[];
}

/** Does the tasks of one scenario, each for itself: the same task gives the same result in any thread. */
export type Laboratory = <Work extends Task>(task: Work) => DoneOf<Work>;

/**
 * Boards that are kept, bound, between tasks: the sixteen worlds of four schools' physics and tempers. More would only be
 * memory to a sweep, which comes to each of its points once.
 */
const KEPT_BOARDS = 16;

/** Boards by their ground, the latest kept. */
function boardsFor(scenario: ResolvedScenario): (ground: Ground) => Laid {
  const kept = new Map<string, Laid>();
  let last: { readonly asked: Ground; readonly laid: Laid } | null = null;
  const laidFor = ({ worldview, parameters = {}, off = [], turns = scenario.turns }: Ground): Laid => {
    const ground = { worldview, parameters, off, turns };
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
  return (asked) => {
    // Games of one arm mostly stand on the same ground, of the very same parts: then nothing is compared by its text.
    if (last === null || !isOfSameParts(last.asked, asked)) last = { asked, laid: laidFor(asked) };
    return last.laid;
  };
}

const isOfSameParts = (one: Ground, other: Ground): boolean =>
  one.worldview === other.worldview &&
  one.parameters === other.parameters &&
  one.off === other.off &&
  one.turns === other.turns;

/** Agents of a seat that are kept between games: they remember nothing themselves. */
const KEPT_AGENTS = 64;

/** Agents by party and name, the latest kept. */
function agentsFor(scenario: ResolvedScenario, seating: Seating): (party: string, name: string) => Strategy {
  // Party by party, since a name can be a whole rule table: to join it to another text would hash it at every game.
  const seats = new Map<string, Map<string, Strategy>>();
  return (party, name) => {
    const kept = seats.get(party) ?? new Map<string, Strategy>();
    seats.set(party, kept);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const agent = seating(scenario, party, name);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= KEPT_AGENTS) kept.delete(oldest);
    kept.set(name, agent);
    return agent;
  };
}

/**
 * A laboratory for one scenario. Names of agents mean what `seating` says, by default strategies, cells and the skipping
 * agent. A machine that has a SHA-256 of its own may hand it in for the fingerprints of rows.
 */
export function laboratoryFor(scenario: ResolvedScenario, seating: Seating = agentNamed, digest?: Digest): Laboratory {
  const boardFor = boardsFor(scenario);
  const agentFor = agentsFor(scenario, seating);
  const seated = (seats: Readonly<Record<string, string>>): Agents =>
    Object.fromEntries(Object.entries(seats).map(([party, name]) => [party, agentFor(party, name)]));
  const work = (task: Task): Done => {
    switch (task.kind) {
      case 'part':
        return partGames(task, boardFor, seated);
      case 'play':
        return playTask(task, boardFor, seated);
      case 'reply':
        return replyTo(task, boardFor, seated);
      case 'response':
        return respond(scenario, task, playFor(task, boardFor(task.ground), seated));
      case 'rows':
        return playRows(task, scenario, { boardFor, seated, digest });
    }
  };
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
