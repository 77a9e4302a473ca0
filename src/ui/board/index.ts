import './board.css';
import '../picture/picture.css';
import type { Beat, Picture } from '../picture/picture.ts';
import { Board } from './board.ts';
import type { Renderer } from './phaser-game.ts';

export type { Board };

export interface BoardOptions {
  /** `auto` takes WebGL where there is one. */
  readonly renderer?: Renderer;
  /** True: every change stands at once, and beats are not played. By default what the reader's system asks for. */
  readonly isStill?: boolean;
  /** Whose coasts are drawn, in the reader's language. */
  readonly credit?: string;
  /** Hears of each beat as it begins, and of null after the last: to mark the same fact in a list. */
  readonly onBeat?: (beat: Beat | null) => void;
}

/**
 * Opens the board in an element, which should be positioned and have a size. It sets `data-ready="1"` there when the
 * picture is drawn.
 */
export const openBoard = (parent: HTMLElement, picture: Picture, options: BoardOptions = {}): Board =>
  new Board(parent, picture, {
    renderer: options.renderer ?? 'auto',
    isStill: options.isStill ?? matchMedia('(prefers-reduced-motion: reduce)').matches,
    credit: options.credit ?? '',
    onBeat: options.onBeat ?? (() => {}),
  });
