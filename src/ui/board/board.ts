import type { Beat, Picture } from '../picture/picture.ts';
import { type CanvasSize, canvasSizeOf, pixelRatio } from './canvas-size.ts';
import { type Displayed, differenceBetween } from './difference.ts';
import { type Drawing, type Opening, openDrawing } from './drawing.ts';
import { listenForHands } from './hands.ts';
import { Labels } from './labels.ts';
import { layOut, movedBetween } from './layout.ts';
import { Player } from './motions/player.ts';
import { type Palette, paletteOf } from './palette.ts';
import type { Renderer } from './phaser-game.ts';
import type { Stage } from './stage.ts';
import { draggedBy, type Gaze, HOME, isHome, NEAREST, nearedBy, viewportOf } from './viewport.ts';

/** How much of the map is seen: for the buttons that change it. */
export interface Look {
  readonly isNearest: boolean;
  /** True while the whole core is seen from where it is seen at first. */
  readonly isWhole: boolean;
}

interface Wanted {
  readonly renderer: Renderer;
  readonly isStill: () => boolean;
  readonly credit: string;
  readonly onBeat: (beat: Beat | null) => void;
  readonly onLook: (look: Look) => void;
}

/** What may be written on the document to change colours or motion. */
const THEME = ['data-theme', 'data-still', 'class', 'style'];

/** A board that shows one picture at a time and draws only what differs from the last. It knows no rules. */
export class Board {
  readonly #parent: HTMLElement;
  readonly #wanted: Wanted;
  readonly #frame: HTMLElement;
  readonly #labels: Labels;
  readonly #watcher = new ResizeObserver(() => this.#refit());
  readonly #theme = new MutationObserver(() => this.#refit());
  readonly #endings = new AbortController();
  readonly #letGo: () => void;
  #gaze: Gaze = HOME;
  #palette: Palette;
  #picture: Picture;
  #stage: Stage;
  #opening: Opening;
  #ready: Promise<Player>;
  #drawing: Drawing | null = null;
  #player: Player | null = null;
  #asked = 0;
  /** How often beats were skipped: those that wait for the board must hear of it, too. */
  #skipped = 0;

  constructor(parent: HTMLElement, picture: Picture, wanted: Wanted) {
    this.#parent = parent;
    this.#wanted = wanted;
    this.#picture = picture;
    this.#frame = document.createElement('div');
    this.#frame.className = 'board-stage';
    parent.append(this.#frame);
    this.#palette = paletteOf(this.#frame);
    this.#stage = this.#stageNow();
    this.#opening = this.#draw(wanted.renderer);
    this.#ready = this.#stand();
    this.#labels = new Labels(this.#frame);
    if (wanted.credit !== '') this.#watcher.observe(this.#labels.credit(wanted.credit));
    this.#letGo = listenForHands(this.#frame, {
      drag: (by) => this.#look(draggedBy(this.#stage.viewport, by)),
      near: (times, under) => this.#look(nearedBy(this.#stage.viewport, times, under)),
    });
    this.#watcher.observe(this.#frame);
    this.#theme.observe(document.documentElement, { attributeFilter: THEME });
    this.#watchRatio();
  }

  /** True while nothing moves and no frame is drawn. */
  get isAsleep(): boolean {
    return this.#drawing?.isAsleep ?? false;
  }

  /** Draws the difference to the last picture. Motion under way comes to its end first. */
  show(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    if (this.#drawing === null) return;
    const { clock, pieces } = this.#drawing;
    clock.finishAll();
    const { layout } = this.#stage;
    this.#stage = this.#stageNow();
    pieces.repaint(movedBetween(layout, this.#stage.layout));
    void pieces.apply(differenceBetween(before, picture));
    this.#labels.show(picture, this.#stage.layout, this.#stage.viewport);
  }

  /** Plays facts one after the other; 1 is the usual speed, 2 twice as fast. Resolves after the last or when skipped. */
  async playBeats(beats: readonly Beat[], speed = 1): Promise<void> {
    const skipped = this.#skipped;
    const player = await this.#ready;
    if (skipped === this.#skipped) await player.play(beats, speed);
  }

  /** Ends the beats under way. */
  skip(): void {
    this.#skipped += 1;
    this.#player?.skip();
  }

  /** So many times nearer to the middle of what is seen; less than 1 goes farther away. */
  near(times: number): void {
    const { width, height } = this.#stage.viewport;
    this.#look(nearedBy(this.#stage.viewport, times, { x: width / 2, y: height / 2 }));
  }

  /** Shows the whole core again. */
  whole(): void {
    this.#look(HOME);
  }

  /** What stands on the board, for tests and for people who look for a fault. */
  displayList(): readonly Displayed[] {
    return this.#drawing?.pieces.list() ?? [];
  }

  /** Takes the board away. It cannot be used afterwards. */
  destroy(): void {
    if (this.#endings.signal.aborted) return;
    this.#endings.abort();
    this.skip();
    cancelAnimationFrame(this.#asked);
    this.#watcher.disconnect();
    this.#theme.disconnect();
    this.#letGo();
    this.#labels.destroy();
    this.#opening.close();
    this.#drawing = null;
    this.#frame.remove();
    for (const mark of ['ready', 'renderer']) delete this.#parent.dataset[mark];
  }

  #stageNow(): Stage {
    const { clientWidth, clientHeight } = this.#frame;
    const viewport = viewportOf(Math.max(1, clientWidth), Math.max(1, clientHeight), this.#gaze);
    const layout = layOut(this.#picture, viewport);
    // An element that was taken off the page has no colours any more; those that it had last are as good.
    if (this.#frame.isConnected) this.#palette = paletteOf(this.#frame);
    return { viewport, layout, palette: this.#palette, picture: this.#picture };
  }

  #size(): CanvasSize {
    return canvasSizeOf(this.#frame.getBoundingClientRect(), pixelRatio());
  }

  #draw(renderer: Renderer): Opening {
    return openDrawing({
      frame: this.#frame,
      renderer,
      size: this.#size(),
      isStill: this.#wanted.isStill(),
      stage: () => this.#stage,
      drawn: () => this.#parent.setAttribute('data-ready', '1'),
      restored: () => this.#refit(),
      gone: () => this.#drawAgain(),
    });
  }

  /** Waits for the canvas and draws the picture of that moment on it. */
  async #stand(): Promise<Player> {
    const drawing = await this.#opening.ready;
    this.#drawing = drawing;
    this.#player = new Player(drawing.clock, drawing.passing, () => this.#stage, this.#wanted.onBeat);
    this.#parent.dataset['renderer'] = drawing.isOnGraphicsCard ? 'webgl' : 'canvas';
    this.#stage = this.#stageNow();
    void drawing.pieces.apply(differenceBetween(null, this.#picture));
    this.#refit();
    return this.#player;
  }

  /** A graphics card that does not come back is done without: the picture knows all that has to be drawn. */
  #drawAgain(): void {
    if (this.#endings.signal.aborted) return;
    this.skip();
    this.#drawing = null;
    this.#opening.close();
    this.#opening = this.#draw('canvas');
    this.#ready = this.#stand();
  }

  #look(gaze: Gaze): void {
    if (this.#endings.signal.aborted) return;
    this.#gaze = gaze;
    this.#stage = this.#stageNow();
    this.#gaze = this.#stage.viewport.gaze;
    cancelAnimationFrame(this.#asked);
    this.#asked = requestAnimationFrame(this.#refit);
  }

  /** The ratio can change without the size: a window that is moved to another screen. */
  #watchRatio(): void {
    const { signal } = this.#endings;
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const changed = (): void => {
      this.#refit();
      this.#watchRatio();
    };
    query.addEventListener('change', changed, { once: true, signal });
  }

  /** After a change of size, of colours or of what is looked at: everything is laid out and painted again. */
  readonly #refit = (): void => {
    if (this.#drawing === null || this.#frame.clientWidth === 0 || this.#frame.clientHeight === 0) return;
    this.#drawing.clock.isStill = this.#wanted.isStill();
    this.#stage = this.#stageNow();
    const { viewport, layout } = this.#stage;
    this.#drawing.refit(this.#size());
    this.#labels.show(this.#picture, layout, viewport);
    const { gaze } = viewport;
    this.#wanted.onLook({ isNearest: gaze.zoom >= NEAREST, isWhole: isHome(gaze, viewport) });
  };
}
