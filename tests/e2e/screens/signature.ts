import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export const PROJECTS = ['desktop', 'phone'] as const;
export type Project = (typeof PROJECTS)[number];

/** How wide and high a cell is, in pixels: larger than a line of print, smaller than a button. */
const CELL = { desktop: 32, phone: 26 } as const;
/** How far, of 63, the mean of a cell may leave what it was. The next rounding and another smoothing of edges make 1. */
const CELL_SLACK = 2;

/** A colour part of 0 to 63 is one sign. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A row of cells: three signs each, the means of red, green and blue. */
export type Rows = readonly string[];

/** Measures a picture in a page that can draw. */
export async function rowsOf(page: Page, picture: Buffer, project: Project): Promise<Rows> {
  const means = await page.evaluate(
    async ([text, cell]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
      const [columns, rows] = [Math.ceil(image.width / cell), Math.ceil(image.height / cell)];
      const pen = new OffscreenCanvas(columns * cell, rows * cell).getContext('2d', { willReadFrequently: true });
      if (pen === null) throw new Error('This page cannot draw.');
      pen.drawImage(image, 0, 0);
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => {
          const { data } = pen.getImageData(column * cell, row * cell, cell, cell);
          const sums = [0, 0, 0];
          for (let at = 0; at < data.length; at += 1)
            if (at % 4 < 3) sums[at % 4] = (sums[at % 4] ?? 0) + (data[at] ?? 0);
          return sums.map((sum) => sum / (cell * cell));
        }),
      );
    },
    [picture.toString('base64'), CELL[project]] as const,
  );
  return means.map((row) =>
    row
      .flat()
      .map((mean) => SIGNS[Math.round((mean / 255) * 63)] ?? '')
      .join(''),
  );
}

/** Where two pictures differ, as a sentence; null where they are the same to the eye. */
export function differenceOf(before: Rows, now: Rows, project: Project): string | null {
  const cell = CELL[project];
  if (before.length !== now.length) return `it was ${before.length * cell} px high and is ${now.length * cell} px high`;
  const places = now.flatMap((row, y) => strangeIn(before[y] ?? '', row).map((x) => ({ x, y })));
  if (places.length === 0) return null;
  const [xs, ys] = [places.map(({ x }) => x * cell), places.map(({ y }) => y * cell)];
  const from = `${Math.min(...xs)}, ${Math.min(...ys)}`;
  return `${places.length} cells differ, from ${from} to ${Math.max(...xs) + cell}, ${Math.max(...ys) + cell}`;
}

/** The columns of a row in which a part of the colour has changed. */
function strangeIn(before: string, now: string): readonly number[] {
  const strange = Array.from(now).flatMap((sign, at) => {
    const isStrange = Math.abs(SIGNS.indexOf(sign) - SIGNS.indexOf(before[at] ?? '')) > CELL_SLACK;
    return isStrange ? [Math.floor(at / 3)] : [];
  });
  return [...new Set(strange)];
}

const fileOf = (project: Project): string => join(import.meta.dirname, `${project}.json`);

/** What the screens of a project looked like when somebody last looked at them, by name. */
export function keptLooks(project: Project): Readonly<Record<string, Rows>> {
  if (!existsSync(fileOf(project))) return {};
  const kept = JSON.parse(readFileSync(fileOf(project), 'utf8')) as Record<string, string>;
  const unpacked = (text: string): Rows => inflateRawSync(Buffer.from(text, 'base64')).toString().split(' ');
  return Object.fromEntries(Object.entries(kept).map(([name, text]) => [name, unpacked(text)]));
}

/** Writes them down anew, a line each, in the order of their names. */
export function keepLooks(project: Project, looks: Readonly<Record<string, Rows>>): void {
  const written = Object.entries(looks)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, rows]) => [name, deflateRawSync(rows.join(' '), { level: 9 }).toString('base64')]);
  writeFileSync(fileOf(project), `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`);
}
