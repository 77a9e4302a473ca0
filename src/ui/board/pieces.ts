import type Phaser from 'phaser';
import type { Mark } from '../picture/picture.ts';
import { type Change, type Displayed, stateOf } from './difference.ts';
import type { Clock } from './motions/clock.ts';
import { DEPTHS, paint } from './painters/index.ts';
import type { Pen, Stage } from './stage.ts';

interface Piece {
  mark: Mark;
  /** How far it has come in, 0 to 1. */
  progress: number;
  readonly pen: Pen;
}

/** Milliseconds in which a mark comes, changes or goes. */
const CHANGE_MS = 700;

/** The marks that stand on the board, each in a pen of its own, so that only what differs is drawn again. */
export class Pieces {
  readonly #pieces = new Map<string, Piece>();
  readonly #scene: Phaser.Scene;
  readonly #clock: Clock;
  readonly #stage: () => Stage;

  constructor(scene: Phaser.Scene, clock: Clock, stage: () => Stage) {
    this.#scene = scene;
    this.#clock = clock;
    this.#stage = stage;
  }

  /** Draws a difference. Resolves when nothing moves any more. */
  async apply(changes: readonly Change[]): Promise<void> {
    await Promise.all(
      changes.map((change) => (change.change === 'vanished' ? this.#remove(change.key) : this.#put(change.mark))),
    );
  }

  /** Draws these marks, or all, again where they now stand: after a change of size, of colours or of their places. Motion goes on. */
  repaint(keys: ReadonlySet<string> | null = null): void {
    for (const [key, { mark, pen, progress }] of this.#pieces) {
      if (keys === null || keys.has(key)) paint(pen, mark, this.#stage(), progress);
    }
  }

  list(): readonly Displayed[] {
    return [...this.#pieces.values()].map(({ mark }) => ({ key: mark.key, kind: mark.kind, state: stateOf(mark) }));
  }

  #put(mark: Mark): Promise<void> {
    const known = this.#pieces.get(mark.key);
    const piece = known ?? { mark, progress: 0, pen: this.#scene.add.graphics().setDepth(DEPTHS[mark.kind]) };
    piece.mark = mark;
    this.#pieces.set(mark.key, piece);
    return this.#clock.run(CHANGE_MS, (progress) => {
      piece.progress = progress;
      paint(piece.pen, mark, this.#stage(), progress);
    });
  }

  async #remove(key: string): Promise<void> {
    const piece = this.#pieces.get(key);
    if (piece === undefined) return;
    this.#pieces.delete(key);
    await this.#clock.run(CHANGE_MS, (share) => piece.pen.setAlpha(1 - share));
    piece.pen.destroy();
  }
}
