const EM = 1000;
/** Highest and lowest of a line, as of common faces. */
const [ASCENT, DESCENT] = [950, 250];

/**
 * How far each glyph takes a line on. Common faces without serifs set our English at 0.50 to 0.54 of an em a sign, blanks
 * and all, and single words at up to 0.62 (DejaVu Sans, measured); Hangul is 0.87 to 1 wide. Here everything is a little
 * wider than in most of them: what has room in this face has room in theirs.
 */
const GLYPHS = { missing: 600, letter: 600, blank: 340, square: 1000, nothing: 0 } as const;
type Glyph = keyof typeof GLYPHS;
const NAMES = Object.keys(GLYPHS) as Glyph[];
const WIDEST = Math.max(...Object.values(GLYPHS));
const EDGE = 60;
const [STEM, TOP, FOOT, BOWL] = [90, 740, -220, 500];

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => u16(Math.floor(value / 0x1_00_00) & 0xffff, value & 0xffff));

/** A stem as high as an h and as deep as a p, and a bowl: about as high and as dark as print. */
function outline(glyph: Glyph): number[] {
  const advance = GLYPHS[glyph];
  if (glyph === 'blank' || advance === 0) return [];
  const [left, right] = [EDGE, advance - EDGE];
  const corners = [
    [left, FOOT],
    [left, TOP],
    [left + STEM, TOP],
    [left + STEM, BOWL],
    [right, BOWL],
    [right, 0],
    [left + STEM, 0],
    [left + STEM, FOOT],
  ] as const;
  const steps = (axis: 0 | 1): number[] =>
    corners.flatMap((corner, at) => u16(corner[axis] - (corners[at - 1]?.[axis] ?? 0)));
  const ends = u16(1, left, FOOT, right, TOP, corners.length - 1, 0);
  return [...ends, ...corners.map(() => 1), ...steps(0), ...steps(1)];
}

/** Which signs are which glyph, up to the last plane that we write in: groups of signs, many to one glyph (format 13). */
const GROUPS: readonly (readonly [from: number, to: number, glyph: Glyph])[] = [
  [0x20, 0x20, 'blank'],
  [0x21, 0x9f, 'letter'],
  [0xa0, 0xa0, 'blank'],
  [0xa1, 0xac, 'letter'],
  [0xad, 0xad, 'nothing'],
  [0xae, 0x10ff, 'letter'],
  [0x1100, 0x11ff, 'square'],
  [0x1200, 0x1fff, 'letter'],
  [0x2000, 0x200a, 'blank'],
  [0x200b, 0x200f, 'nothing'],
  [0x2010, 0x205f, 'letter'],
  [0x2060, 0x2064, 'nothing'],
  [0x2065, 0x2e7f, 'letter'],
  [0x2e80, 0xd7ff, 'square'],
  [0xe000, 0xf8ff, 'letter'],
  [0xf900, 0xfaff, 'square'],
  [0xfb00, 0xfdff, 'letter'],
  [0xfe00, 0xfe0f, 'nothing'],
  [0xfe10, 0xfeff, 'letter'],
  [0xff00, 0xff60, 'square'],
  [0xff61, 0xffff, 'letter'],
  [0x1_00_00, 0x1_ff_ff, 'square'],
];

function characterMap(): number[] {
  const groups = GROUPS.flatMap(([from, to, glyph]) => u32(from, to, NAMES.indexOf(glyph)));
  const table = [...u16(13, 0), ...u32(16 + groups.length, 0, GROUPS.length), ...groups];
  return [...u16(0, 1, 3, 10), ...u32(12), ...table];
}

/** The name that a sanitiser asks for, in each of the four places that it must stand. */
function names(): number[] {
  const text = Array.from('Plain').flatMap((letter) => u16(letter.codePointAt(0) ?? 0));
  const records = [1, 2, 4, 6].flatMap((id) => u16(3, 1, 0x409, id, text.length, 0));
  return [...u16(0, 4, 6 + 4 * 12), ...records, ...text];
}

function tables(): Readonly<Record<string, readonly number[]>> {
  const outlines = NAMES.map((name) => padded(outline(name)));
  const places = outlines.map((_, at) => outlines.slice(0, at).flat().length);
  const count = NAMES.length;
  return {
    'OS/2': [
      ...u16(4, GLYPHS.letter, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      ...Array.from({ length: 10 }, () => 0),
      ...u32(0, 0, 0, 0, 0x20_20_20_20),
      ...u16(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
      ...u32(0, 0),
      ...u16(BOWL, TOP, 0, 0x20, 1),
    ],
    cmap: characterMap(),
    glyf: outlines.flat(),
    head: [
      ...u32(0x1_00_00, 0x1_00_00, 0, 0x5f_0f_3c_f5),
      ...u16(0, EM),
      ...u32(0, 0, 0, 0),
      ...u16(0, FOOT, WIDEST, TOP, 0, 8, 2, 1, 0),
    ],
    hhea: [...u32(0x1_00_00), ...u16(ASCENT, -DESCENT, 0, WIDEST, 0, 0, WIDEST, 1, 0, 0, 0, 0, 0, 0, 0, count)],
    hmtx: NAMES.flatMap((name) => u16(GLYPHS[name], outline(name).length === 0 ? 0 : EDGE)),
    loca: u32(...places, outlines.flat().length),
    maxp: [...u32(0x1_00_00), ...u16(count, 8, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: names(),
    post: [...u32(0x3_00_00, 0), ...u16(-75, 50), ...u32(0, 0, 0, 0, 0)],
  };
}

function padded(bytes: readonly number[]): number[] {
  return [...bytes, ...Array.from({ length: (4 - (bytes.length % 4)) % 4 }, () => 0)];
}

const checksum = (bytes: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4)
    sum = (sum + new DataView(Uint8Array.from(bytes.slice(at, at + 4)).buffer).getUint32(0)) % 2 ** 32;
  return sum;
};

/** A typeface in which every letter of a script is the same sign: no machine has another one of it. */
export function typeface(): Buffer {
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
