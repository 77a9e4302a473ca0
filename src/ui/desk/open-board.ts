import type { Look } from '../board/index.ts';
import type { Picture } from '../picture/picture.ts';
import type { Stage } from './stage.ts';

/** Fetches the board after the first sheet is drawn and opens it in its place; returns what takes it away again. */
export function openBoardIn(
  place: HTMLElement | null,
  picture: Picture,
  stage: Stage,
  wanted: { readonly credit: string; readonly onLook: (look: Look) => void },
): () => void {
  if (place === null) return () => {};
  let isGone = false;
  const renderer = new URLSearchParams(location.search).has('canvas') ? 'canvas' : 'auto';
  const opening = async () => {
    const { openBoard } = await import('../board/index.ts');
    if (!isGone) stage.board.value = openBoard(place, picture, { renderer, ...wanted });
  };
  opening().catch(() => {
    place.dataset['failed'] = '1';
  });
  return () => {
    isGone = true;
    stage.board.value?.destroy();
    stage.board.value = null;
  };
}
