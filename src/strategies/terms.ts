import { type Reason, type ReasonCode, reason } from './reason.ts';

type Params = Reason['params'] | undefined;

/** Where the terms of one bid stand among all. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The terms of bids while they are weighed, as codes and figures: a turn weighs some hundred of them, and most are asked
 * for nothing but their sum. Reasons are written out of them for whoever asks, also when the world has long moved on. Terms
 * of one code are one, in the order of first mention.
 */
export class Terms {
  readonly #codes: ReasonCode[] = [];
  readonly #figures: number[] = [];
  readonly #params: Params[] = [];
  #from = 0;
  #sign: 1 | -1 = 1;

  /** Begins the terms of the next bid. */
  begin(): void {
    this.#from = this.#codes.length;
  }

  /** Lays a term on the bid that was begun, in points. */
  add(code: ReasonCode, figure: number, params?: Params): void {
    const points = this.#sign * figure;
    for (let place = this.#from; place < this.#codes.length; place += 1) {
      if (this.#codes[place] !== code) continue;
      this.#figures[place] = points + (this.#figures[place] ?? 0);
      if (params !== undefined) this.#params[place] = { ...this.#params[place], ...params };
      return;
    }
    this.#codes.push(code);
    this.#figures.push(points);
    this.#params.push(params);
  }

  /** Lays terms on the bid the other way round: what speaks for something else speaks against this. */
  against(weigh: (terms: Terms) => void): void {
    this.#sign = -1;
    weigh(this);
    this.#sign = 1;
  }

  /** The terms of the bid that was begun. */
  get stretch(): Stretch {
    return { from: this.#from, to: this.#codes.length };
  }

  /** What the terms of the bid that was begun come to. */
  get sum(): number {
    let sum = 0;
    for (let place = this.#from; place < this.#figures.length; place += 1) sum += this.#figures[place] ?? 0;
    return sum;
  }

  /** Terms as they are told. */
  written({ from, to }: Stretch): readonly Reason[] {
    return this.#codes
      .slice(from, to)
      .map((code, place) => reason(code, this.#figures[from + place] ?? 0, this.#params[from + place]));
  }
}
