import { expect, type Page } from '@playwright/test';
import { script } from '../architecture/bundle.ts';
import type { BoardBench } from './board-entry.ts';

let built: Promise<string> | undefined;

/** A bare page with a frame for the board, and `bench` on its global object. */
export async function benchPage(page: Page, frame = 'width: 505px; height: 580px'): Promise<void> {
  built ??= script('tests/e2e/board-entry.ts');
  await page.setContent(`<!doctype html><html lang="en" data-theme="light"><body style="margin: 0">
    <div id="board" style="position: relative; ${frame}"></div></body></html>`);
  for (const path of ['src/ui/picture/picture.css', 'src/ui/board/board.css']) await page.addStyleTag({ path });
  await page.addScriptTag({ content: await built });
}

/** Calls a function in the page with `bench`. */
export async function onBench<Result, Given = null>(
  page: Page,
  work: (bench: BoardBench, given: Given) => Result | Promise<Result>,
  given: Given = null as Given,
): Promise<Result> {
  const handle = await page.evaluateHandle(() => Reflect.get(globalThis, 'bench') as BoardBench);
  return handle.evaluate(work as (bench: BoardBench, given: unknown) => Result | Promise<Result>, given);
}

/** Waits until the board is drawn and has gone to sleep. */
export async function stands(page: Page): Promise<void> {
  await expect(page.locator('#board[data-ready]')).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => onBench(page, ({ board }) => board?.isAsleep)).toBe(true);
}

/** The drawing without its words, as the screen shows it. */
export const drawn = (page: Page): Promise<Buffer> =>
  page.locator('#board').screenshot({ style: '.board-labels { opacity: 0 !important }', animations: 'allow' });

/** How many pixels of two pictures of the same size differ visibly. */
export const differing = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (texts) => {
      const [a, b] = await Promise.all(
        texts.map(async (text) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (a === undefined || b === undefined || a.length !== b.length) return Number.POSITIVE_INFINITY;
      let count = 0;
      for (let i = 0; i < a.length; i += 4) {
        const far = [0, 1, 2].some((part) => Math.abs((a[i + part] ?? 0) - (b[i + part] ?? 0)) > 24);
        if (far) count += 1;
      }
      return count;
    },
    [one.toString('base64'), other.toString('base64')],
  );
