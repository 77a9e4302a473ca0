// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { layOut } from '../../../src/ui/board/layout.ts';
import { viewportOf } from '../../../src/ui/board/viewport.ts';
import { marksOf } from '../../../src/ui/picture/picture.ts';
import { pictureOf } from '../../../src/ui/picture/picture-of.ts';
import { Twin } from '../../../src/ui/picture/Twin.tsx';
import { pins, say, view } from './view.ts';

afterEach(cleanup);

const two = { us: {}, dprk: {} };
const plain = pictureOf(
  { ...view, channels: [], packages: [], offers: [], agreements: [], keys: [], facts: [] },
  two,
  say,
);

test('a world whose parties have no pins stands on plain ground, its places side by side and nothing between', () => {
  expect(plain.ground).toBe('plain');
  expect(plain.table).toBeNull();
  expect(marksOf(plain).map(({ key }) => key)).toEqual(['place/us', 'place/dprk']);
  const [one, other] = plain.places;
  expect(one?.at.y).toBe(other?.at.y);
  expect((one?.at.x ?? 0) < (other?.at.x ?? 0)).toBe(true);
  expect(plain.places.map(({ beyond }) => beyond)).toEqual([null, null]);
});

test.each([
  [505, 560],
  [390, 305],
])('both places are in sight in a frame of %d × %d', (width, height) => {
  const { plates } = layOut(plain, viewportOf(width, height));
  expect([...plates.keys()]).toEqual(['place/us', 'place/dprk']);
});

test('its words name the places and say nothing of lines, offers, drills or coasts', () => {
  const html = render(<Twin picture={plain} say={say} />).container.innerHTML;
  expect(html).toContain('data-mark="place/us"');
  for (const word of ['ui.picture.lines', 'ui.picture.offers', 'ui.picture.exercises', 'ui.picture.credit'])
    expect(html).not.toContain(word);
});

test('with pins it is the map, and the table stands on it', () => {
  const mapped = pictureOf(view, pins, say);
  expect([mapped.ground, mapped.table?.key]).toEqual(['map', 'table']);
});
