import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHEET, standingOf } from '../../../src/ui/picture/projection.ts';

const file = new URL('../../../assets/map.json', import.meta.url);
const map = JSON.parse(readFileSync(file, 'utf8')) as Record<'land' | 'armistice' | 'net', number[][]>;

test('the map is small and holds nothing but strokes', () => {
  expect(statSync(file).size).toBeLessThan(60_000);
  expect(Object.keys(map).toSorted()).toEqual(['armistice', 'land', 'net']);
});

const isOn = (value: number, isAcross: boolean): boolean =>
  isAcross ? value >= SHEET.x && value <= SHEET.x + SHEET.width : value >= SHEET.y && value <= SHEET.y + SHEET.height;

test('every stroke is whole and lies on the sheet', () => {
  for (const flat of Object.values(map).flat()) {
    expect(flat.length % 2).toBe(0);
    expect(flat.every((value, index) => isOn(value, index % 2 === 0))).toBe(true);
  }
});

test('the armistice line runs between the two capitals', () => {
  const heights = map.armistice.flat().filter((_, index) => index % 2 === 1);
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.min(...heights)).toBeGreaterThan(standingOf([125.75, 39.03]).at.y);
  expect(Math.max(...heights)).toBeLessThan(standingOf([126.98, 37.57]).at.y);
});
