import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { deflateSync, inflateSync } from 'fflate';

/** About 28 pixels a cell on a wide screen and 16 on a phone: larger than a letter, smaller than a block. */
const GRIDS = { desktop: [48, 27], phone: [24, 52] } as const;
export type Project = keyof typeof GRIDS;
/** How far, of 255, a cell may leave what stood in and around its place before. */
const CELL_SLACK = 14;

/** The mean red, green and blue of each cell of a picture, row by row, 0 to 255. */
export type Cells = readonly number[];

/** Measures a picture in a page that can draw. */
export const cellsOf = (page: Page, picture: Buffer, project: Project): Promise<Cells> =>
  page.evaluate(
    async ([text, [columns, rows]]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
      const { width, height } = image;
      const pen = new OffscreenCanvas(width, height).getContext('2d');
      if (pen === null) throw new Error('This page cannot draw.');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, width, height);
      const sums = Array.from({ length: columns * rows * 3 }, () => 0);
      const counts = Array.from({ length: columns * rows }, () => 0);
      for (let y = 0, at = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1, at += 4) {
          const cell = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
          counts[cell] = (counts[cell] ?? 0) + 1;
          for (let part = 0; part < 3; part += 1) {
            const place = cell * 3 + part;
            sums[place] = (sums[place] ?? 0) + (data[at + part] ?? 0);
          }
        }
      return sums.map((sum, place) => Math.round(sum / (counts[Math.floor(place / 3)] ?? 1)));
    },
    [picture.toString('base64'), GRIDS[project]] as const,
  );

/**
 * The share of cells that hold what stood neither there nor next to it before: words in another font and a line that
 * breaks elsewhere stay near their place, a block that moved does not. In [0, 1].
 */
export function strangeShare(before: Cells, now: Cells, project: Project): number {
  const [columns, rows] = GRIDS[project];
  if (before.length !== now.length) return 1;
  const isStrange = (row: number, column: number): boolean =>
    [0, 1, 2].some((part) => {
      const near: number[] = [];
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1)
          near.push(before[(y * columns + x) * 3 + part] ?? 0);
      const value = now[(row * columns + column) * 3 + part] ?? 0;
      return value < Math.min(...near) - CELL_SLACK || value > Math.max(...near) + CELL_SLACK;
    });
  let strange = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) if (isStrange(row, column)) strange += 1;
  return strange / (columns * rows);
}

const fileOf = (project: Project): string => join(import.meta.dirname, `${project}.json`);

/** What the screens of a project looked like when somebody last looked at them, by name. */
export function keptCells(project: Project): Readonly<Record<string, Cells>> {
  if (!existsSync(fileOf(project))) return {};
  const kept = JSON.parse(readFileSync(fileOf(project), 'utf8')) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(kept).map(([name, text]) => [name, [...inflateSync(Buffer.from(text, 'base64'))]]),
  );
}

/** Writes them down anew, in the order of their names; a lightness is kept to one part in 64. */
export function keepCells(project: Project, cells: Readonly<Record<string, Cells>>): void {
  const coarse = (all: Cells): Uint8Array => Uint8Array.from(all, (value) => (value & 0xfc) + 2);
  const written = Object.entries(cells)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, all]) => [name, Buffer.from(deflateSync(coarse(all), { level: 9 })).toString('base64')]);
  mkdirSync(dirname(fileOf(project)), { recursive: true });
  writeFileSync(fileOf(project), `${JSON.stringify(Object.fromEntries(written), null, 1)}\n`);
}
