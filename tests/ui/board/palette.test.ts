import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourOf, INKS } from '../../../src/ui/board/palette.ts';

const css = readFileSync(new URL('../../../src/ui/board/board.css', import.meta.url), 'utf8');

test('every ink of the board is set for light and for dark, as the canvas can take it', () => {
  for (const ink of INKS) {
    const values = [...css.matchAll(new RegExp(`--board-${ink}: ([^;]+);`, 'g'))].map(([, value]) => value ?? '');
    expect([ink, values.map((value) => typeof colourOf(value))]).toEqual([ink, ['number', 'number']]);
  }
});

test('a colour is read from three or six digits, and nothing else', () => {
  expect(colourOf(' #f80 ')).toBe(0xff8800);
  expect(colourOf('#0a0B0c')).toBe(0x0a0b0c);
  expect(() => colourOf('rgb(1 2 3)')).toThrow('rgb(1 2 3)');
});
