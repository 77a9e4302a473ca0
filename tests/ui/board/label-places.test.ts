import { expect, test } from 'vitest';
import { placeLabels, type Wish } from '../../../src/ui/board/label-places.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const wish: Wish = {
  key: 'a',
  beside: { x: 180, y: 140, width: 40, height: 40 },
  width: 60,
  height: 20,
  sides: ['below', 'above', 'right', 'left'],
};

test('a word with room stands on the side that it likes best', () => {
  expect(placeLabels([wish], [], frame).get('a')).toEqual({ x: 170, y: 180 });
});

test('a word gives way to what is already there', () => {
  expect(placeLabels([wish], [{ x: 150, y: 175, width: 100, height: 40 }], frame).get('a')).toEqual({ x: 170, y: 120 });
});

test('two words for neighbours do not overlap', () => {
  const other = { ...wish, key: 'b', beside: { ...wish.beside, x: 190 } };
  const places = placeLabels([wish, other], [], frame);
  expect(places.get('b')?.y).not.toBe(places.get('a')?.y);
});

test('a word at the edge stays in the frame', () => {
  const edge = { ...wish, beside: { x: 390, y: 290, width: 20, height: 20 } };
  const { x = 0, y = 0 } = placeLabels([edge], [], frame).get('a') ?? {};
  expect(x + edge.width).toBeLessThanOrEqual(frame.width);
  expect(y + edge.height).toBeLessThanOrEqual(frame.height);
});
