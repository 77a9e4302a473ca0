import { type Signal, signal } from '@preact/signals';
import type { Shelved } from '../session/shelf.ts';
import { openPlayer, threadsHere } from './crew.ts';
import { isLabUsed } from './lying.ts';
import { playedPoints } from './moved.ts';
import { openReader, type Reader } from './reader.ts';
import type { Counted } from './standing.ts';
import { type Sweep, startSweep } from './sweep.ts';
import type { Plan, Split } from './sweep-words.worker.ts';
import { askedBy, firstWishes, type LabWishes, planOf } from './wishes.ts';

/** What is looked at in the results: a measure, and two for the dots with the world whose games they are. */
export interface LabSight {
  readonly x: string;
  readonly y: string;
  /** The place of a pair of settings; null: all. */
  readonly pair: number | null;
}

/** What a yardstick is counted by, in the headline and in the table of worlds and yardsticks. */
export const counted = signal<Counted>('yardstick');

/** A sweep that lies in the laboratory, with the wishes that it was begun with. */
export interface OpenSweep {
  /** Counts up with every sweep that is begun. */
  readonly number: number;
  readonly shelved: Shelved;
  readonly wishes: LabWishes;
  readonly plan: Plan;
  readonly split: Split;
  readonly sweep: Sweep;
  readonly reader: Reader;
}

const chosen = new Map<string, Signal<LabWishes>>();

/** What is chosen for a scenario. It outlives the screen, as the results do. */
export function wishesFor({ scenario }: Shelved): Signal<LabWishes> {
  const known = chosen.get(scenario.scenario) ?? signal(firstWishes(scenario));
  chosen.set(scenario.scenario, known);
  return known;
}

/** The sweep whose results lie there; null before the first. Leaving the screen changes nothing about it. */
export const openSweep = signal<OpenSweep | null>(null);

/** Where one looks first. */
export const sight = signal<LabSight>({ x: 'measure/arsenal-growth', y: 'measure/crisis-risk', pair: null });

let begun = 0;

/** Plays what is chosen; a sweep that lies there is cleared away. */
export function begin(shelved: Shelved): void {
  clear();
  const wishes = wishesFor(shelved).value;
  const { scenario, say } = shelved;
  const plan = planOf(scenario, wishes, say);
  const { split } = askedBy(wishes);
  const points = playedPoints(plan, wishes.parameters);
  const reader = openReader({ scenario, plan, split, points });
  const sweep = startSweep(plan, {
    points,
    threads: threadsHere(),
    openPlayer: () => openPlayer(scenario),
    take: ({ table }) => reader.take(table),
    now: () => performance.now(),
  });
  sight.value = { ...sight.value, pair: null };
  begun += 1;
  openSweep.value = { number: begun, shelved, wishes, plan, split, sweep, reader };
  isLabUsed.value = true;
}

/** What results that lie there were asked with. */
type Asked = Pick<OpenSweep, 'shelved' | 'wishes'>;

/** True where something was chosen since what lies there was begun: its results are of what was chosen before. */
export function isStale({ shelved, wishes }: Asked): boolean {
  // What is counted chooses among the results; it changes no game.
  const told = (of: LabWishes): string => JSON.stringify({ ...of, outcome: '' });
  return told(wishesFor(shelved).value) !== told(wishes);
}

/** Chooses again what the results that lie there are of. */
export function takeBack({ shelved, wishes }: Asked): void {
  const chosen = wishesFor(shelved);
  chosen.value = { ...wishes, outcome: chosen.value.outcome };
}

/** Takes the results away. */
export function clear(): void {
  openSweep.value?.sweep.end();
  openSweep.value?.reader.end();
  openSweep.value = null;
  isLabUsed.value = false;
}
