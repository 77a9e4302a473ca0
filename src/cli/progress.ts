import { speak } from './speak.ts';
import type { Voice } from './voice.ts';

const BAR_CELLS = 30;
/** Redrawn ten times a second where somebody watches; where nobody does, a plain line now and then for the log. */
const REDRAWN_MS = 100;
const PLAIN_LINE_MS = 10_000;

/** How far long work has come, told beside its result. `now` is a clock in milliseconds. */
export class Progress {
  readonly #voice: Voice;
  readonly #total: number;
  readonly #now: () => number;
  readonly #began: number;
  #told: number;
  #done = 0;

  constructor(voice: Voice, total: number, now: () => number = () => performance.now()) {
    this.#voice = voice;
    this.#total = total;
    this.#now = now;
    this.#began = now();
    this.#told = this.#began;
  }

  /** How many are done. */
  get done(): number {
    return this.#done;
  }

  /** So many more are done; tells it, if it is time to tell. */
  add(more: number): void {
    this.#done += more;
    const done = this.#done;
    const { passing } = this.#voice;
    if (this.#now() - this.#told < (passing === undefined ? PLAIN_LINE_MS : REDRAWN_MS)) return;
    this.#told = this.#now();
    const line = speak('progress', { done, total: this.#total, perSecond: this.perSecond() });
    if (passing === undefined) this.#voice.note(line);
    else passing(`[${'#'.repeat(this.#cells(done)).padEnd(BAR_CELLS, '-')}] ${line}`);
  }

  /** Wipes the bar away. */
  end(): void {
    this.#voice.passing?.('');
  }

  /** How many a second since the beginning, whole. */
  perSecond(): number {
    return Math.round((this.#done * 1000) / Math.max(1, this.#now() - this.#began));
  }

  #cells(done: number): number {
    return Math.floor((BAR_CELLS * done) / this.#total);
  }
}
