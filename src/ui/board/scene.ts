import Phaser from 'phaser';
import { CORE } from '../picture/projection.ts';
import type { Viewport } from './viewport.ts';

/** Frames drawn after the last change before the loop goes to sleep. */
const LAST_FRAMES = 2;

/** The one scene. It draws only when something moves or has changed, and sleeps otherwise. */
export class BoardScene extends Phaser.Scene {
  /** Asked after every frame. */
  isMoving: () => boolean = () => false;
  readonly #created: (scene: BoardScene) => void;
  readonly #drawn: () => void;
  #framesLeft = LAST_FRAMES;

  /** `created` is called once, when things can be added; `drawn` after each frame. */
  constructor(created: (scene: BoardScene) => void, drawn: () => void) {
    super('board');
    this.#created = created;
    this.#drawn = drawn;
  }

  create(): void {
    this.#created(this);
    this.game.events.on(Phaser.Core.Events.POST_RENDER, () => this.#afterFrame());
    this.game.events.on(Phaser.Core.Events.PRE_RENDER, () => this.#roundCorners());
    this.game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => this.stir());
  }

  /** Wakes the loop for at least the next frames. */
  stir(): void {
    this.#framesLeft = LAST_FRAMES;
    if (!this.game.loop.running) this.game.loop.wake();
  }

  /** The canvas takes the frame's size in device pixels, and the camera puts the core in the middle. */
  fitTo({ width, height, fit }: Viewport, ratio: number): void {
    this.scale.setZoom(1 / ratio);
    this.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    this.cameras.main.setZoom(fit * ratio);
    this.cameras.main.centerOn(CORE.x + CORE.width / 2, CORE.y + CORE.height / 2);
  }

  /** Without WebGL, wide strokes would grow thorns at sharp corners. A resize forgets it, hence before every frame. */
  #roundCorners(): void {
    const { renderer } = this.game;
    if (renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer) renderer.gameContext.lineJoin = 'round';
  }

  #afterFrame(): void {
    this.#drawn();
    if (this.isMoving()) return;
    this.#framesLeft -= 1;
    if (this.#framesLeft <= 0) this.game.loop.sleep();
  }
}
