import './board.css';
import '../picture/picture.css';
import type { Beat, Picture } from '../picture/picture.ts';
import { Board, type Look } from './board.ts';
import type { Renderer } from './phaser-game.ts';

export type { Board, Look };

export interface BoardOptions {
  /** `auto` takes WebGL where there is one. */
  readonly renderer?: Renderer;
  /** True: every change stands at once, and beats are not played. By default what the document says in `data-still`. */
  readonly isStill?: boolean;
  /** Whose coasts are drawn, in the reader's language. */
  readonly credit?: string;
  /** Hears of each beat as it begins, and of null after the last: to mark the same fact in a list. */
  readonly onBeat?: (beat: Beat | null) => void;
  /** Hears of how much of the map is seen, whenever it is drawn anew. */
  readonly onLook?: (look: Look) => void;
}

/**
 * Opens the board in an element, which should be positioned and have a size. It sets `data-ready="1"` there when the
 * picture is drawn, and `data-renderer` to how. Wheel, pinch and drag change what is seen; arrow keys do while the element
 * has the focus. A change of theme or of motion on the document draws it anew.
 */
export const openBoard = (parent: HTMLElement, picture: Picture, options: BoardOptions = {}): Board =>
  new Board(parent, picture, {
    renderer: options.renderer ?? 'auto',
    isStill: () => options.isStill ?? document.documentElement.dataset['still'] === 'true',
    credit: options.credit ?? '',
    onBeat: options.onBeat ?? (() => {}),
    onLook: options.onLook ?? (() => {}),
  });
