import { speak } from './speak.ts';
import type { Voice } from './voice.ts';

const BAR_CELLS = 30;
/** Redrawn ten times a second where somebody watches; where nobody does, a plain line now and then for the log. */
const REDRAWN_MS = 100;
const PLAIN_LINE_MS = 10_000;
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
  #isEstimated = false;

  /** `words` say how far it has come: of games, unless they say of what. */
  constructor(voice: Voice, total: number, now: () => number = () => performance.now(), words = 'progress') {
    this.#voice = voice;
    this.#total = total;
    this.#now = now;
    this.#words = words;
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
    this.#estimate();
    const done = this.#done;
    const { passing } = this.#voice;
    if (this.#now() - this.#told < (passing === undefined ? PLAIN_LINE_MS : REDRAWN_MS)) return;
    this.#told = this.#now();
    const line = speak(this.#words, { done, total: this.#total, perSecond: this.perSecond(), ...this.#left() });
    if (passing === undefined) this.#voice.note(line);
    else passing(`[${'#'.repeat(this.#cells(done)).padEnd(BAR_CELLS, '-')}] ${line}`);
  }

  /** Wipes the bar away. */
  end(): void {
    this.#voice.passing?.('');
  }

  /** How many a second since the beginning: whole, and slow ones to a tenth, so that none is told as 0. */
  perSecond(): number {
    const pace = (this.#done * 1000) / Math.max(1, this.#now() - this.#began);
    return pace < SLOW ? Math.round(pace * 10) / 10 : Math.round(pace);
  }

  /** Seconds since the beginning, at least one. */
  seconds(): number {
    return Math.max(1, Math.round((this.#now() - this.#began) / 1000));
  }

  /** Tells once, by the pace of what is done first, how long all of it takes. */
  #estimate(): void {
    const passed = this.#now() - this.#began;
    if (this.#isEstimated || passed < PACED_MS) return;
    this.#isEstimated = true;
    const whole = (passed / this.#done) * this.#total;
    if (whole - passed < WORTH_TELLING_MS) return;
    this.#voice.passing?.('');
    this.#voice.note(speak('estimate', timeOf(whole)));
  }

  /** The time that the rest will take at the rate so far, as the parts of a sentence. */
  #left(): TimeParts {
    const each = (this.#now() - this.#began) / Math.max(1, this.#done);
    return timeOf((this.#total - this.#done) * each);
  }

  #cells(done: number): number {
    return Math.floor((BAR_CELLS * done) / this.#total);
  }
}

/** Below it, in one second, a tenth counts. */
const SLOW = 10;

type TimeParts = Readonly<Record<'hours' | 'minutes' | 'seconds', number>>;

function timeOf(ms: number): TimeParts {
  const seconds = Math.ceil(ms / 1000);
  return { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 };
}
