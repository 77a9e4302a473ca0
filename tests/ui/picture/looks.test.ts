import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EMBLEM_BOX, EMBLEMS } from '../../../src/ui/picture/emblems.ts';
import { COLOUR_NAMES } from '../../../src/ui/picture/looks.ts';

const css = readFileSync(new URL('../../../src/ui/picture/picture.css', import.meta.url), 'utf8');

/** Relative luminance of a colour of the style sheet, by WCAG 2.2; the first value is the light one, the second the dark. */
function luminance(name: string, scheme: 0 | 1): number {
  const hex = [...css.matchAll(new RegExp(`--${name}: #([0-9a-f]{6});`, 'g'))][scheme]?.[1] ?? '';
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

test('an emblem can be seen on its plate, in light and in dark', () => {
  for (const scheme of [0, 1] as const) {
    const plate = luminance('picture-plate', scheme);
    const faint = COLOUR_NAMES.filter((colour) => contrast(luminance(`party-${colour}`, scheme), plate) < 3);
    expect(faint).toEqual([]);
  }
});

test('the three seats differ in grey as well', () => {
  for (const scheme of [0, 1] as const) {
    const [a = 0, b = 0, c = 0] = ['ochre', 'teal', 'violet'].map((name) => luminance(`party-${name}`, scheme));
    for (const [one, other] of [
      [a, b],
      [b, c],
      [a, c],
    ] as const)
      expect(contrast(one, other)).toBeGreaterThan(1.25);
  }
});

test('every emblem keeps inside its box', () => {
  for (const value of Object.values(EMBLEMS).flat(2)) expect(value >= 0 && value <= EMBLEM_BOX).toBe(true);
});
