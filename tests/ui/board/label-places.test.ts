import { expect, test } from 'vitest';
import { placeLabels, type Wish } from '../../../src/ui/board/label-places.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const wish: Wish = {
  key: 'a',
  beside: { x: 180, y: 140, width: 40, height: 40 },
  width: 60,
  height: 20,
  sides: ['below', 'above', 'right', 'left'],
  isNeeded: false,
};
const NOTHING = { marks: [], ways: [] };

test('a word with room stands on the side that it likes best', () => {
  expect(placeLabels([wish], NOTHING, frame).get('a')).toEqual({ x: 170, y: 180 });
});

test('a word gives way to what is already there', () => {
  expect(
    placeLabels([wish], { marks: [{ x: 150, y: 175, width: 100, height: 40 }], ways: [] }, frame).get('a'),
  ).toEqual({ x: 170, y: 120 });
});

test('two words for neighbours do not overlap', () => {
  const other = { ...wish, key: 'b', beside: { ...wish.beside, x: 190 } };
  const places = placeLabels([wish, other], NOTHING, frame);
  expect(places.get('b')?.y).not.toBe(places.get('a')?.y);
});

test('a word at the edge stays in the frame', () => {
  const edge = { ...wish, beside: { x: 390, y: 290, width: 20, height: 20 } };
  const { x = 0, y = 0 } = placeLabels([edge], NOTHING, frame).get('a') ?? {};
  expect(x + edge.width).toBeLessThanOrEqual(frame.width);
  expect(y + edge.height).toBeLessThanOrEqual(frame.height);
});

test('a word crosses a way rather than a mark, and goes round both where it can', () => {
  const below = { x: 150, y: 178, width: 100, height: 30 };
  expect(placeLabels([wish], { marks: [], ways: [below] }, frame).get('a')).toEqual({ x: 170, y: 120 });
  const marks = [
    { x: 0, y: 0, width: 400, height: 140 },
    { x: 0, y: 140, width: 180, height: 160 },
    { x: 220, y: 140, width: 180, height: 160 },
  ];
  expect(placeLabels([{ ...wish, width: 30 }], { marks, ways: [below] }, frame).get('a')?.y).toBeGreaterThanOrEqual(
    180,
  );
});

test('where there is no room a word is left out, unless it is needed', () => {
  const marks = [frame];
  expect(placeLabels([wish], { marks, ways: [] }, frame).size).toBe(0);
  expect(placeLabels([{ ...wish, isNeeded: true }], { marks, ways: [] }, frame).size).toBe(1);
});

test('a word that stood somewhere stays there, until something is in its way', () => {
  const stood = { x: 50, y: 10 };
  const again = { x: wish.beside.x + 50, y: wish.beside.y + 10 };
  const before = { ...wish, stood: { x: 40, y: 10 } };
  expect(placeLabels([before], NOTHING, frame).get('a')).toEqual({ x: 220, y: 150 });
  expect(placeLabels([{ ...wish, stood }], NOTHING, frame).get('a')).not.toEqual(again);
  const marks = [{ x: 230, y: 150, width: 20, height: 20 }];
  expect(placeLabels([before], { marks, ways: [] }, frame).get('a')).toEqual({ x: 170, y: 180 });
});

test('a mark that ends between two pixels does not push away the word right below it', () => {
  const between = { ...wish, beside: { ...wish.beside, y: 140.4 } };
  expect(placeLabels([between], NOTHING, frame).get('a')).toEqual({ x: 170, y: 181 });
});
