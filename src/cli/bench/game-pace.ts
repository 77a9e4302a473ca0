import { type ResolvedScenario, schoolOf } from '#engine';
import type { PlayTask } from '#lab';
import { agentFor } from '#strategies';
import { type Crew, doTasks } from '../workers/crew.ts';
import { busyTables } from './busy-tables.ts';
import { type Clock, medianOf } from './interleaved.ts';

/** Who plays the games that are timed: nobody moves; rule tables that decide in microseconds; the strategies of the tempers. */
export const PLAYERS = ['skip', 'tables', 'strategies'] as const;
export type Player = (typeof PLAYERS)[number];

/** On how many threads games are timed. */
export const THREADS = [1, 2] as const;
export type Threads = (typeof THREADS)[number];

/** Whole games a second, with every number of a row read from each: the median of rounds in which all take turns. */
export interface GamePace {
  readonly player: Player;
  readonly workers: Threads;
  readonly perSecond: number;
}

const ROUNDS = 3;
/** Games that a thread plays at a time. */
const BATCH: { readonly [By in Player]: number } = { skip: 64, tables: 64, strategies: 8 };
/** Share of a round that is not counted: threads begin, and what they run is compiled. */
const WARMING = 0.5;

type Seats = Readonly<Record<string, string>>;

function seatsOf(player: Player, scenario: ResolvedScenario): Seats {
  if (player === 'tables') return busyTables(scenario);
  const parties = Object.keys(scenario.parties);
  return Object.fromEntries(parties.map((party) => [party, player === 'skip' ? 'skip' : agentFor(party).id]));
}

/** Tasks without end, until the time is over; each plays other seeds. */
function* tasksUntil(isOver: () => boolean, seats: Seats, worldview: string, games: number): Generator<PlayTask> {
  const arm = {
    worldviews: [schoolOf(worldview)],
    seats: Object.fromEntries(Object.entries(seats).map(([party, name]) => [party, [name]])),
  };
  for (let from = 0; !isOver(); from += games) yield { kind: 'play', place: 0, arm, seed: '1', from, games };
}

/** Games a second over the later part of so many milliseconds. */
async function paceIn(crew: Crew, seats: Seats, games: number, milliseconds: number, now: Clock): Promise<number> {
  const [school = ''] = Object.keys(crew.scenario.worldviews);
  const heard: { readonly at: number; readonly games: number }[] = [];
  let begun: number | null = null;
  // The time runs from the first result: before it threads are only begun.
  const isOver = (): boolean => begun !== null && now() - begun >= milliseconds;
  await doTasks(tasksUntil(isOver, seats, school, games), crew, ({ rows }) => {
    begun ??= now();
    heard.push({ at: now() - begun, games: rows.length });
  });
  const from = heard.find(({ at }) => at >= milliseconds * WARMING);
  const last = heard.findLast(({ at }) => at <= milliseconds);
  if (from === undefined || last === undefined || last.at <= from.at) return Number.NaN;
  const counted = heard.filter(({ at }) => at > from.at && at <= last.at);
  return (counted.reduce((sum, one) => sum + one.games, 0) * 1000) / (last.at - from.at);
}

const NOBODY_ASKS: Crew['interruption'] = { isAsked: () => false, asked: new Promise(() => {}) };

/** Whole games of a scenario a second, by each kind of player on one thread and on two. */
export async function gamePaces(
  scenario: ResolvedScenario,
  milliseconds: number,
  now: Clock,
): Promise<readonly GamePace[]> {
  const ways = PLAYERS.flatMap((player) => THREADS.map((workers) => ({ player, workers, paces: [] as number[] })));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { player, workers, paces } of ways) {
      const crew: Crew = { scenario, workers, interruption: NOBODY_ASKS };
      paces.push(await paceIn(crew, seatsOf(player, scenario), BATCH[player], milliseconds, now));
    }
  return ways.map(({ player, workers, paces }) => ({ player, workers, perSecond: medianOf(paces) }));
}
