import { speak } from './speak.ts';
import type { Voice } from './voice.ts';

const BAR_CELLS = 30;
/** Redrawn ten times a second where somebody watches; where nobody does, a plain line now and then for the log. */
const REDRAWN_MS = 100;
const PLAIN_LINE_MS = 10_000;
/**
 * The first of long work is slow: threads begin, and code is compiled while it runs. A pace is taken of what comes after so
 * many, or after a hundredth where that is less, and not before half as many again were done.
 */
const WARMING = 2048;
const WARMING_SHARE = 0.01;
/** The whole time is told once, as soon as there is a pace to tell it by, unless it is nearly over. */
const PACED_MS = 2_000;
const WORTH_TELLING_MS = 20_000;

/** How far long work has come, told beside its result. `now` is a clock in milliseconds. */
export class Progress {
  readonly #voice: Voice;
  readonly #total: number;
  readonly #now: () => number;
  readonly #began: number;
  #told: number;
  readonly #words: string;
  #done = 0;
  readonly #warming: number;
  /** When the warming was over, and how many were done by then. */
  #warm: Mark | null = null;
  #isEstimated = false;

  /** `words` say how far it has come: of games, unless they say of what. */
  constructor(voice: Voice, total: number, now: () => number = () => performance.now(), words = 'progress') {
    this.#voice = voice;
    this.#total = total;
    this.#now = now;
    this.#words = words;
    this.#began = now();
    this.#told = this.#began;
    this.#warming = Math.min(WARMING, Math.ceil(total * WARMING_SHARE));
  }

  /** How many are done. */
  get done(): number {
    return this.#done;
  }

  /** So many more are done; tells it, if it is time to tell. */
  add(more: number): void {
    this.#done += more;
    if (this.#warm === null && this.#done >= this.#warming) this.#warm = { at: this.#now(), done: this.#done };
    this.#estimate();
    const done = this.#done;
    const { passing } = this.#voice;
    if (this.#now() - this.#told < (passing === undefined ? PLAIN_LINE_MS : REDRAWN_MS)) return;
    this.#told = this.#now();
    const perSecond = roundedPace(1000 / Math.max(1e-3, this.#each()));
    const isPaced = String(this.#paced() !== null);
    const line = speak(this.#words, { done, total: this.#total, perSecond, isPaced, ...this.#left() });
    if (passing === undefined) this.#voice.note(line);
    else passing(`[${'#'.repeat(this.#cells(done)).padEnd(BAR_CELLS, '-')}] ${line}`);
  }

  /** Wipes the bar away. */
  end(): void {
    this.#voice.passing?.('');
  }

  /** How many a second since the beginning: whole, and slow ones to a tenth, so that none is told as 0. */
  perSecond(): number {
    return roundedPace((this.#done * 1000) / Math.max(1, this.#now() - this.#began));
  }

  /** Seconds since the beginning, at least one. */
  seconds(): number {
    return Math.max(1, Math.round((this.#now() - this.#began) / 1000));
  }

  /** Tells once, by its pace since it is warm, how long all of it takes. */
  #estimate(): void {
    const [now, warm] = [this.#now(), this.#paced()];
    if (this.#isEstimated || warm === null || now - warm.at < PACED_MS) return;
    this.#isEstimated = true;
    const left = (this.#total - this.#done) * this.#each();
    if (left < WORTH_TELLING_MS) return;
    this.#voice.passing?.('');
    this.#voice.note(speak('estimate', timeOf(now - this.#began + left)));
  }

  /** From where on its pace is taken; null while too little has been done since. */
  #paced(): Mark | null {
    return this.#warm !== null && 2 * (this.#done - this.#warm.done) >= this.#warming ? this.#warm : null;
  }

  /** Milliseconds that one takes: since it is warm, and before that since the beginning. */
  #each(): number {
    const { at, done } = this.#paced() ?? { at: this.#began, done: 0 };
    return (this.#now() - at) / Math.max(1, this.#done - done);
  }

  /** The time that the rest will take, as the parts of a sentence; at most, before it has a pace. */
  #left(): TimeParts {
    return timeOf((this.#total - this.#done) * this.#each());
  }

  #cells(done: number): number {
    return Math.floor((BAR_CELLS * done) / this.#total);
  }
}

/** How far the work had come at a moment, in milliseconds. */
interface Mark {
  readonly at: number;
  readonly done: number;
}

/** Below it, in one second, a tenth counts. */
const SLOW = 10;

const roundedPace = (pace: number): number => (pace < SLOW ? Math.round(pace * 10) / 10 : Math.round(pace));

type TimeParts = Readonly<Record<'hours' | 'minutes' | 'seconds', number>>;

function timeOf(ms: number): TimeParts {
  const seconds = Math.ceil(ms / 1000);
  return { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 };
}
