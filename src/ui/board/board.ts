import type Phaser from 'phaser';
import type { Beat, Picture } from '../picture/picture.ts';
import { type Displayed, differenceBetween } from './difference.ts';
import { Labels } from './labels.ts';
import { layOut, movedBetween } from './layout.ts';
import { Clock } from './motions/clock.ts';
import { Player } from './motions/player.ts';
import { paintSheet } from './painters/sheet.ts';
import { paletteOf } from './palette.ts';
import { closeGame, openGame, pixelRatio, type Renderer } from './phaser-game.ts';
import { Pieces } from './pieces.ts';
import { BoardScene } from './scene.ts';
import type { Pen, Stage } from './stage.ts';
import { viewportOf } from './viewport.ts';

interface Wanted {
  readonly renderer: Renderer;
  readonly isStill: boolean;
  readonly credit: string;
  readonly onBeat: (beat: Beat | null) => void;
}

/** What can be used once the scene stands. */
interface Standing {
  readonly scene: BoardScene;
  readonly ground: Pen;
  readonly clock: Clock;
  readonly pieces: Pieces;
  readonly player: Player;
}

/** A board that shows one picture at a time and draws only what differs from the last. It knows no rules. */
export class Board {
  readonly #parent: HTMLElement;
  readonly #wanted: Wanted;
  readonly #frame: HTMLElement;
  readonly #labels: Labels;
  readonly #game: Phaser.Game;
  readonly #watcher: ResizeObserver;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #ready: Promise<void>;
  #picture: Picture;
  #stage: Stage;
  #standing: Standing | null = null;
  #close = false;

  constructor(parent: HTMLElement, picture: Picture, wanted: Wanted) {
    this.#parent = parent;
    this.#wanted = wanted;
    this.#picture = picture;
    this.#frame = document.createElement('div');
    this.#frame.className = 'board-stage';
    parent.append(this.#frame);
    this.#stage = this.#stageNow();
    let stand = () => {};
    this.#ready = new Promise((resolve) => {
      stand = resolve;
    });
    const scene = new BoardScene(
      (created) => {
        this.#open(created);
        stand();
      },
      () => this.#parent.setAttribute('data-ready', '1'),
    );
    this.#game = openGame(this.#frame, scene, wanted.renderer, this.#stage.viewport);
    this.#labels = new Labels(this.#frame);
    if (wanted.credit !== '') this.#labels.credit(wanted.credit);
    this.#watcher = new ResizeObserver(() => this.#refit());
    this.#dark.addEventListener('change', this.#refit);
  }

  /** True while nothing moves and no frame is drawn. */
  get isAsleep(): boolean {
    return this.#standing !== null && !this.#game.loop.running;
  }

  /** Draws the difference to the last picture. Motion under way comes to its end first. */
  show(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    if (this.#standing === null) return;
    const { clock, pieces } = this.#standing;
    clock.finishAll();
    const layout = this.#stage.layout;
    this.#stage = this.#stageNow();
    pieces.repaint(movedBetween(layout, this.#stage.layout));
    void pieces.apply(differenceBetween(before, picture));
    this.#labels.show(picture, this.#stage.layout, this.#stage.viewport);
  }

  /** Plays facts one after the other; 1 is the usual speed, 2 twice as fast. Resolves after the last or when skipped. */
  async playBeats(beats: readonly Beat[], speed = 1): Promise<void> {
    await this.#ready;
    await this.#standing?.player.play(beats, speed);
  }

  /** Ends the beats under way. */
  skip(): void {
    this.#standing?.player.skip();
  }

  /** What stands on the board, for tests and for people who look for a fault. */
  displayList(): readonly Displayed[] {
    return this.#standing?.pieces.list() ?? [];
  }

  /** Takes the board away. It cannot be used afterwards. */
  destroy(): void {
    if (this.#close) return;
    this.#close = true;
    this.skip();
    this.#watcher.disconnect();
    this.#dark.removeEventListener('change', this.#refit);
    this.#labels.destroy();
    closeGame(this.#game);
    this.#frame.remove();
    this.#parent.removeAttribute('data-ready');
  }

  #stageNow(): Stage {
    const viewport = viewportOf(Math.max(1, this.#frame.clientWidth), Math.max(1, this.#frame.clientHeight));
    const layout = layOut(this.#picture, viewport);
    return { viewport, layout, palette: paletteOf(this.#frame), picture: this.#picture };
  }

  #open(scene: BoardScene): void {
    const stage = () => this.#stage;
    const clock = new Clock(scene, this.#wanted.isStill, () => scene.stir());
    const pieces = new Pieces(scene, clock, stage);
    const player = new Player(clock, scene.add.graphics().setDepth(90), stage, this.#wanted.onBeat);
    scene.isMoving = () => clock.isMoving;
    this.#standing = { scene, ground: scene.add.graphics(), clock, pieces, player };
    void pieces.apply(differenceBetween(null, this.#picture));
    this.#refit();
    this.#watcher.observe(this.#frame);
  }

  /** After a change of size or colours: everything is laid out and painted again, and stands. */
  readonly #refit = (): void => {
    if (this.#standing === null || this.#frame.clientWidth === 0 || this.#frame.clientHeight === 0) return;
    const { scene, ground, pieces } = this.#standing;
    this.#stage = this.#stageNow();
    const { viewport, layout, palette } = this.#stage;
    scene.fitTo(viewport, pixelRatio());
    paintSheet(ground, palette, viewport.px);
    pieces.repaint();
    this.#labels.show(this.#picture, layout, viewport);
    scene.stir();
  };
}
