import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Chunk, chunksOf } from './chunks.ts';
import type { Player } from './crew.ts';
import type { Plan, RowsPlayed } from './sweep-words.worker.ts';

/** How it stands with a sweep; `broken` where threads died and what was played is all that there is. */
export type SweepState = 'running' | 'stopped' | 'done' | 'broken';

/** A plan that is being played. */
export interface Sweep {
  readonly plan: Plan;
  readonly rows: number;
  readonly state: ReadonlySignal<SweepState>;
  /** Rows that have been played. */
  readonly done: ReadonlySignal<number>;
  /** Games that failed; they count in no figure. */
  readonly failed: ReadonlySignal<number>;
  /** Games a second while it runs; null before the first have come. */
  readonly rate: ReadonlySignal<number | null>;
  /** Stops when the round under way is played out, so that every point has as many games; nothing is lost. */
  stop(): void;
  /** Goes on where it was stopped. */
  goOn(): void;
  /** Stops at once and for good. */
  end(): void;
}

/** What a sweep needs: the numbers of the points that it plays, threads that play, somebody who takes the rows, and a clock, in milliseconds. */
export interface Means {
  readonly points: readonly number[];
  readonly threads: number;
  readonly openPlayer: () => Player;
  readonly take: (played: RowsPlayed) => void;
  readonly now: () => number;
}

/** A task whose thread died is given to one more. */
const MOST_TRIES = 2;

interface Task extends Chunk {
  readonly tries: number;
}

/** Begins to play a plan in several threads. Which of them plays what changes no row. */
export function startSweep(plan: Plan, { points, threads, openPlayer, take, now }: Means): Sweep {
  const rows = points.length * plan.games;
  const [done, failed, state] = [signal(0), signal(0), signal<SweepState>('running')];
  const spent = signal(0);
  const chunks = chunksOf(points, plan.games);
  const again: Task[] = [];
  const players: (Player | null)[] = Array.from({ length: threads }, () => null);
  const busy = new Set<number>();
  let [began, before, isEnded] = [now(), 0, false];
  let round = -1;
  let held: Task | null = null;

  const fresh = (): Task | null => {
    const chunk = chunks.next();
    return chunk.done === true ? null : { ...chunk.value, tries: 0 };
  };
  /** The next task; once it was stopped, only what is left of the round. */
  const takeTask = (): Task | null => {
    if (state.value === 'broken' || isEnded) return null;
    const task = again.pop() ?? held ?? fresh();
    held = null;
    if (task === null) return null;
    if (state.value === 'stopped' && task.round > round) {
      held = task;
      return null;
    }
    round = Math.max(round, task.round);
    return task;
  };
  const tick = (): void => {
    spent.value = before + (now() - began);
  };
  const rest = (to: SweepState): void => {
    tick();
    before = spent.value;
    state.value = to;
  };
  const close = (): void => {
    for (const player of players) player?.end();
    players.fill(null);
  };
  const playOn = async (place: number): Promise<void> => {
    if (busy.has(place)) return;
    busy.add(place);
    for (let task = takeTask(); task !== null; task = takeTask()) {
      const player = players[place] ?? openPlayer();
      players[place] = player;
      try {
        const played = await player.play({ kind: 'rows', plan, from: task.from, count: task.count });
        if (isEnded) return;
        done.value += played.table.length;
        failed.value += new Set(played.faults.map(({ row }) => row)).size;
        take(played);
        if (state.value === 'running') tick();
      } catch {
        if (isEnded) return;
        player.end();
        players[place] = null;
        again.push({ ...task, tries: task.tries + 1 });
        if (task.tries + 1 >= MOST_TRIES) rest('broken');
      }
    }
    busy.delete(place);
    if (done.value >= rows && state.value !== 'done') {
      rest('done');
      close();
    }
  };
  const all = (): void => {
    for (const place of players.keys()) void playOn(place);
  };
  all();
  return {
    plan,
    rows,
    state,
    done,
    failed,
    rate: computed(() => (spent.value < 1 || done.value === 0 ? null : (done.value * 1000) / spent.value)),
    stop() {
      if (state.value === 'running') rest('stopped');
    },
    goOn() {
      if (state.value !== 'stopped' && state.value !== 'broken') return;
      for (const [place, task] of again.entries()) again[place] = { ...task, tries: 0 };
      began = now();
      state.value = 'running';
      all();
    },
    end() {
      isEnded = true;
      rest('stopped');
      close();
    },
  };
}
