import type { Beat } from '../../picture/picture.ts';
import type { Pen, Stage } from '../stage.ts';
import type { Clock } from './clock.ts';
import { paintBeat } from './motions.ts';

/** Milliseconds at speed 1: what moves, and the rest before the next beat. */
const MOVE_MS = 850;
const REST_MS = 350;

/** Plays beats one after the other. */
export class Player {
  readonly #clock: Clock;
  readonly #pen: Pen;
  readonly #stage: () => Stage;
  readonly #told: (beat: Beat | null) => void;
  /** Which call of `play` is under way: a later one, or a skip, ends the earlier. */
  #round = 0;
  #isPlaying = false;

  /** `told` hears of each beat as it begins, and of null after the last. */
  constructor(clock: Clock, pen: Pen, stage: () => Stage, told: (beat: Beat | null) => void) {
    this.#clock = clock;
    this.#pen = pen;
    this.#stage = stage;
    this.#told = told;
  }

  /** Resolves after the last beat, or when skipped. Where no motion is wanted it resolves at once. */
  async play(beats: readonly Beat[], speed: number): Promise<void> {
    this.skip();
    const round = this.#round;
    this.#isPlaying = true;
    for (const beat of this.#clock.isStill ? [] : beats) {
      this.#told(beat);
      await this.#clock.run(MOVE_MS / speed, (share) => paintBeat(this.#pen, beat, this.#stage(), share));
      if (round === this.#round) await this.#clock.run(REST_MS / speed, () => {});
      if (round !== this.#round) return;
    }
    this.#end();
  }

  /** Ends the beats under way. */
  skip(): void {
    this.#round += 1;
    this.#pen.clear();
    this.#clock.finishAll();
    if (this.#isPlaying) this.#end();
  }

  #end(): void {
    this.#isPlaying = false;
    this.#told(null);
  }
}
