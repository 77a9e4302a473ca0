import Phaser from 'phaser';
import type { CanvasSize } from './canvas-size.ts';
import type { Viewport } from './viewport.ts';

/** Frames drawn after the last change before the loop goes to sleep. */
const LAST_FRAMES = 2;

/** What the scene tells of itself. */
export interface SceneNews {
  /** Once, when things can be added. */
  created(scene: BoardScene): void;
  /** After each frame. */
  drawn(): void;
  /** The graphics card has dropped what it held. */
  lost(): void;
  /** The graphics card draws again. */
  restored(): void;
}

/** The one scene. It draws only when something moves or has changed, and sleeps otherwise. */
export class BoardScene extends Phaser.Scene {
  /** Asked after every frame. */
  isMoving: () => boolean = () => false;
  readonly #news: SceneNews;
  #framesLeft = LAST_FRAMES;

  constructor(news: SceneNews) {
    super('board');
    this.#news = news;
  }

  create(): void {
    this.#news.created(this);
    this.game.events.on(Phaser.Core.Events.POST_RENDER, () => this.#afterFrame());
    this.game.events.on(Phaser.Core.Events.PRE_RENDER, () => this.#roundCorners());
    this.game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => this.#news.lost());
    this.game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => this.#news.restored());
  }

  /** Wakes the loop for at least the next frames. */
  stir(): void {
    this.#framesLeft = LAST_FRAMES;
    if (!this.game.loop.running) this.game.loop.wake();
  }

  /** The canvas takes this size in device pixels, and the camera shows the part of the map that is seen. */
  fitTo({ fit, gaze }: Viewport, { ratio, width, height }: CanvasSize): void {
    this.scale.setZoom(1 / ratio);
    this.scale.resize(width, height);
    this.cameras.main.setZoom(fit * ratio);
    this.cameras.main.centerOn(gaze.centre.x, gaze.centre.y);
  }

  /** Without WebGL, wide strokes would grow thorns at sharp corners. A resize forgets it, hence before every frame. */
  #roundCorners(): void {
    const { renderer } = this.game;
    if (renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer) renderer.gameContext.lineJoin = 'round';
  }

  #afterFrame(): void {
    this.#news.drawn();
    if (this.isMoving()) return;
    this.#framesLeft -= 1;
    if (this.#framesLeft <= 0) this.game.loop.sleep();
  }
}
