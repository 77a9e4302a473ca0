import type Phaser from 'phaser';

/** A movement under way. */
interface Running {
  finish(): void;
}

/**
 * Runs movements on the scene's time. Each ends at its end state, whether it is played out, finished at once, or never
 * begun because the reader asked for less motion.
 */
export class Clock {
  readonly #scene: Phaser.Scene;
  readonly #running = new Set<Running>();
  readonly #wake: () => void;
  isStill: boolean;

  constructor(scene: Phaser.Scene, isStill: boolean, wake: () => void) {
    this.#scene = scene;
    this.isStill = isStill;
    this.#wake = wake;
  }

  get isMoving(): boolean {
    return this.#running.size > 0;
  }

  /** Calls `step` with shares from 0 to 1 over so many milliseconds, the last time with exactly 1; resolves then. */
  run(milliseconds: number, step: (share: number) => void): Promise<void> {
    if (this.isStill || milliseconds <= 0) {
      step(1);
      this.#wake();
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const tween = this.#scene.tweens.addCounter({
        from: 0,
        to: 1,
        duration: milliseconds,
        ease: 'Sine.easeInOut',
        onUpdate: () => step(tween.getValue() ?? 0),
        onComplete: () => running.finish(),
      });
      const running: Running = {
        finish: () => {
          if (!this.#running.delete(running)) return;
          tween.remove();
          step(1);
          this.#wake();
          resolve();
        },
      };
      this.#running.add(running);
      step(0);
      this.#wake();
    });
  }

  /** Brings everything under way to its end state. */
  finishAll(): void {
    for (const running of this.#running) running.finish();
  }
}
