import type { Page } from '@playwright/test';

const EM = 1000;
/** Every letter is the same box, half an em wide, and about as dark as print. */
const ADVANCE = EM / 2;
const BOX = { left: 60, right: 440, bottom: 0, top: 500 };
/** Highest and lowest of a line, as of common faces. */
const [ASCENT, DESCENT] = [950, 250];
/** Letters, and what stands for nothing. */
const [BLANK, LETTER] = [0, 1];

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => u16(Math.floor(value / 0x1_00_00) & 0xffff, value & 0xffff));

const box = (): number[] => [
  ...u16(1, BOX.left, BOX.bottom, BOX.right, BOX.top, 3, 0),
  1,
  1,
  1,
  1,
  ...u16(BOX.left, 0, BOX.right - BOX.left, 0),
  ...u16(BOX.bottom, BOX.top - BOX.bottom, 0, BOX.bottom - BOX.top),
];

/** Spaces are blank, everything else up to the last plane is a letter: groups of code points, many to one (format 13). */
function characterMap(): number[] {
  const groups = [
    [0x21, 0x9f, LETTER],
    [0xa0, 0xa0, BLANK],
    [0xa1, 0x1fff, LETTER],
    [0x2000, 0x200f, BLANK],
    [0x2010, 0xffff, LETTER],
    [0x1_00_00, 0x1_ff_ff, LETTER],
  ] as const;
  const table = [...u16(13, 0), ...u32(16 + groups.length * 12, 0, groups.length), ...groups.flatMap((g) => u32(...g))];
  return [...u16(0, 1, 3, 10), ...u32(12), ...table];
}

/** The name that a sanitiser asks for, in each of the four places that it must stand. */
function names(): number[] {
  const text = Array.from('Plain').flatMap((letter) => u16(letter.codePointAt(0) ?? 0));
  const records = [1, 2, 4, 6].flatMap((id) => u16(3, 1, 0x409, id, text.length, 0));
  return [...u16(0, 4, 6 + 4 * 12), ...records, ...text];
}

const tables = (): Readonly<Record<string, readonly number[]>> => ({
  'OS/2': [
    ...u16(4, ADVANCE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    ...Array.from({ length: 10 }, () => 0),
    ...u32(0, 0, 0, 0, 0x20_20_20_20),
    ...u16(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
    ...u32(0, 0),
    ...u16(500, 700, 0, 0x20, 1),
  ],
  cmap: characterMap(),
  glyf: box(),
  head: [
    ...u32(0x1_00_00, 0x1_00_00, 0, 0x5f_0f_3c_f5),
    ...u16(0, EM),
    ...u32(0, 0, 0, 0),
    ...u16(0, BOX.bottom, BOX.right, BOX.top, 0, 8, 2, 1, 0),
  ],
  hhea: [
    ...u32(0x1_00_00),
    ...u16(ASCENT, -DESCENT, 0, ADVANCE, BOX.left, ADVANCE - BOX.right, BOX.right, 1, 0, 0, 0, 0, 0, 0, 0, 2),
  ],
  hmtx: u16(ADVANCE, 0, ADVANCE, BOX.left),
  loca: u32(0, 0, box().length),
  maxp: [...u32(0x1_00_00), ...u16(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  name: names(),
  post: [...u32(0x3_00_00, 0), ...u16(-75, 50), ...u32(0, 0, 0, 0, 0)],
});

const padded = (bytes: readonly number[]): number[] => [
  ...bytes,
  ...Array.from({ length: (4 - (bytes.length % 4)) % 4 }, () => 0),
];

const checksum = (bytes: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4)
    sum = (sum + new DataView(Uint8Array.from(bytes.slice(at, at + 4)).buffer).getUint32(0)) % 2 ** 32;
  return sum;
};

/** A typeface in which every letter of every script is the same box: no machine has another one of it. */
export function plainType(): Buffer {
  const all = Object.entries(tables());
  const heads: number[] = [];
  const bodies: number[] = [];
  for (const [tag, bytes] of all) {
    const at = 12 + all.length * 16 + bodies.length;
    heads.push(...Buffer.from(tag), ...u32(checksum(padded(bytes)), at, bytes.length));
    bodies.push(...padded(bytes));
  }
  return Buffer.from([...u32(0x1_00_00), ...u16(all.length, 128, 3, all.length * 16 - 128), ...heads, ...bodies]);
}

const STYLE = `
@font-face { font-family: Plain; src: url(data:font/ttf;base64,${plainType().toString('base64')}); font-weight: 1 1000; }
*, *::before, *::after { font-family: Plain !important; font-style: normal !important; font-synthesis: none !important; }`;

/** Sets the whole page in boxes, so that its blocks stand where they stand on any machine. */
export async function setInPlainType(page: Page): Promise<void> {
  await page.evaluate(async (style) => {
    const sheet = document.createElement('style');
    sheet.id = 'plain-type';
    sheet.textContent = style;
    document.head.append(sheet);
    const faces = await document.fonts.load('16px Plain', 'x');
    if (faces.length === 0) throw new Error('This browser does not take the plain typeface.');
  }, STYLE);
}

/** Gives the page its own typefaces back. */
export const setInOwnType = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('#plain-type')?.remove());
