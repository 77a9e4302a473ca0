import type { BoardOptions } from '../../src/ui/board/index.ts';
import type { Picture } from '../../src/ui/picture/picture.ts';

/** Stands for the board, which draws on a canvas that the document of a test does not have: writes what it would draw. */
export const board = {
  openBoard(parent: HTMLElement, picture: Picture, { credit = '', onLook }: BoardOptions) {
    const labels = [picture.places.map(({ label }) => label), credit].flat().join(' ');
    parent.textContent = labels;
    onLook?.({ isNearest: false, isWhole: true });
    return {
      show: () => {},
      playBeats: async () => {},
      skip: () => {},
      near: () => {},
      whole: () => {},
      destroy: () => {
        parent.textContent = '';
      },
    };
  },
};
