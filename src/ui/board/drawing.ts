import Phaser from 'phaser';
import { type CanvasSize, layCanvas } from './canvas-size.ts';
import { Clock } from './motions/clock.ts';
import { paintPlain } from './painters/plain.ts';
import { paintSheet } from './painters/sheet.ts';
import { closeGame, openGame, type Renderer } from './phaser-game.ts';
import { Pieces } from './pieces.ts';
import { BoardScene } from './scene.ts';
import type { Pen, Stage } from './stage.ts';

/** What a drawing is opened with. */
export interface Wanted {
  readonly frame: HTMLElement;
  readonly renderer: Renderer;
  readonly size: CanvasSize;
  readonly isStill: boolean;
  readonly stage: () => Stage;
  /** After each frame. */
  readonly drawn: () => void;
  /** The graphics card dropped everything and is back: all must be painted again. */
  readonly restored: () => void;
  /** It dropped everything and did not come back. */
  readonly gone: () => void;
}

/** Milliseconds that a lost graphics card has to come back. */
const PATIENCE_MS = 2500;

/** Everything that stands on one canvas. It knows no picture: only marks that it was given, and the stage they stand on. */
export class Drawing {
  readonly clock: Clock;
  readonly pieces: Pieces;
  /** Lies over everything, for what passes by. */
  readonly passing: Pen;
  readonly #game: Phaser.Game;
  readonly #scene: BoardScene;
  readonly #ground: Pen;
  readonly #stage: () => Stage;

  constructor(game: Phaser.Game, scene: BoardScene, { isStill, stage }: Wanted) {
    this.#game = game;
    this.#scene = scene;
    this.#stage = stage;
    this.#ground = scene.add.graphics();
    this.clock = new Clock(scene, isStill, () => scene.stir());
    this.pieces = new Pieces(scene, this.clock, stage);
    this.passing = scene.add.graphics().setDepth(90);
    scene.isMoving = () => this.clock.isMoving;
  }

  /** True while no frame is drawn. */
  get isAsleep(): boolean {
    return !this.#game.loop.running;
  }

  get isOnGraphicsCard(): boolean {
    return this.#game.renderer.type === Phaser.WEBGL;
  }

  /** After a change of size, of colours or of what is looked at: all is painted again where it now stands. */
  refit(size: CanvasSize): void {
    const stage = this.#stage();
    const { viewport, palette } = stage;
    this.#scene.fitTo(viewport, size);
    layCanvas(this.#game.canvas, size);
    if (stage.picture.ground === 'map') paintSheet(this.#ground, palette, viewport.px);
    else paintPlain(this.#ground, stage);
    this.pieces.repaint();
    this.#scene.stir();
  }

  close(): void {
    this.clock.finishAll();
    closeGame(this.#game);
  }
}

/** A drawing that is being opened, or open. */
export interface Opening {
  readonly ready: Promise<Drawing>;
  close(): void;
}

/** Opens a canvas in the frame. The drawing can be used when it is ready; one that is closed before never is. */
export function openDrawing(wanted: Wanted): Opening {
  let drawing: Drawing | null = null;
  let isClosed = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let stand: ((drawing: Drawing) => void) | undefined;
  const ready = new Promise<Drawing>((resolve) => {
    stand = resolve;
  });
  const scene = new BoardScene({
    created: (made) => {
      // The canvas opens over several frames, and may be closed before the last of them.
      if (isClosed) return;
      drawing = new Drawing(game, made, wanted);
      stand?.(drawing);
    },
    drawn: wanted.drawn,
    // A canvas that is closed gives its graphics card back, which tells of a loss, too.
    lost: () => {
      if (isClosed) return;
      patience = setTimeout(wanted.gone, PATIENCE_MS);
    },
    restored: () => {
      clearTimeout(patience);
      wanted.restored();
    },
  });
  const game = openGame(wanted.frame, scene, wanted.renderer, wanted.size);
  return {
    ready,
    close() {
      isClosed = true;
      clearTimeout(patience);
      if (drawing === null) closeGame(game);
      else drawing.close();
    },
  };
}
