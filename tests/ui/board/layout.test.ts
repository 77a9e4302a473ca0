import { expect, test } from 'vitest';
import { distance } from '../../../src/ui/board/geometry.ts';
import { layOut, movedBetween } from '../../../src/ui/board/layout.ts';
import { PLATE } from '../../../src/ui/board/plates.ts';
import { onScreen, viewportOf } from '../../../src/ui/board/viewport.ts';
import { pictureOf } from '../../../src/ui/picture/picture-of.ts';
import { CORE } from '../../../src/ui/picture/projection.ts';
import { agreement, fact, offer, pins, say, view } from '../picture/view.ts';

const picture = pictureOf(view, pins, say);
const FRAMES = [
  [505, 560],
  [390, 300],
  [358, 240],
  [1366, 500],
  [300, 700],
] as const;

test.each(FRAMES)('in a frame of %i × %i the core is seen whole and in the middle', (width, height) => {
  const viewport = viewportOf(width, height);
  const [first, last] = [
    onScreen(viewport, CORE),
    onScreen(viewport, { x: CORE.x + CORE.width, y: CORE.y + CORE.height }),
  ];
  expect(first.x + last.x).toBeCloseTo(width);
  expect(first.y + last.y).toBeCloseTo(height);
  expect(Math.min(first.x, first.y)).toBeGreaterThan(-0.001);
});

test.each(FRAMES)('in a frame of %i × %i no plate hides another or leaves the frame', (width, height) => {
  const viewport = viewportOf(width, height);
  const plates = [...layOut(picture, viewport).plates.values()].map((plate) => onScreen(viewport, plate));
  for (const [index, plate] of plates.entries()) {
    for (const other of plates.slice(index + 1))
      expect(distance(plate, other)).toBeGreaterThan(2 * PLATE * viewport.grain);
    expect(plate.x > 0 && plate.x < width && plate.y > 0 && plate.y < height).toBe(true);
  }
});

test('the same picture in the same frame is laid out alike', () => {
  const viewport = viewportOf(505, 560);
  expect(movedBetween(layOut(picture, viewport), layOut(structuredClone(picture), viewport))).toEqual(new Set());
});

test('an offer makes room when the one before it goes', () => {
  const viewport = viewportOf(505, 560);
  const second = { ...offer, offer: 5 };
  const both = layOut(pictureOf({ ...view, offers: [offer, second] }, pins, say), viewport);
  const one = layOut(pictureOf({ ...view, offers: [second] }, pins, say), viewport);
  expect(movedBetween(both, one)).toEqual(new Set(['offer/5']));
});

test('two agreements do not lie on each other', () => {
  const agreements = [agreement, { ...agreement, agreement: 2 }];
  const { spots } = layOut(pictureOf({ ...view, agreements }, pins, say), viewportOf(505, 560));
  const [one, other] = [spots.get('agreement/1'), spots.get('agreement/2')];
  if (one === undefined || other === undefined) throw new Error('An agreement has no place.');
  expect(distance(one, other)).toBeGreaterThan(40 * viewportOf(505, 560).px);
});

test('a mark that names a place which the picture lacks is a broken promise', () => {
  const broken = { ...picture, places: picture.places.slice(0, 2) };
  expect(() => layOut(broken, viewportOf(505, 560))).toThrow('place/dprk');
});

test('the table grows with its cards, and each has a slot of its own', () => {
  const offers = Array.from({ length: 6 }, (_, index) => ({ ...offer, offer: index }));
  const { slots } = layOut(pictureOf({ ...view, offers }, pins, say), viewportOf(505, 560));
  const empty = layOut(pictureOf({ ...view, offers: [] }, pins, say), viewportOf(505, 560)).slots;
  expect(new Set([...slots.cards.values()].map(({ x }) => x)).size).toBe(6);
  expect(slots.half.x).toBeGreaterThan(empty.half.x);
  expect(empty.places).toHaveLength(4);
});

test('nothing moves out before a drill is held, and the larger the drill the more', () => {
  const units = (severity: number | null) => {
    const facts = severity === null ? [] : [fact({ fact: 'exercise-held', by: 'us', severity })];
    const layout = layOut(pictureOf({ ...view, facts }, pins, say), viewportOf(505, 560));
    return [...layout.units.values()].flat().map(({ sign }) => sign);
  };
  expect(units(null)).toEqual([]);
  expect(units(0)).toEqual([]);
  expect(units(1)).toEqual(['troops', 'ship']);
  expect(units(2)).toEqual(['troops', 'ship', 'ship', 'aircraft']);
});

test('a launch ends in the open sea east of where it began, farther for the graver', () => {
  const end = (severity: number) => {
    const facts = [fact({ id: 7, fact: 'launch-seen', by: 'dprk', severity })];
    const layout = layOut(pictureOf({ ...view, facts }, pins, say), viewportOf(861, 520));
    return layout.curves.get('launch/7')?.to.x ?? 0;
  };
  expect(end(1)).toBeGreaterThan(900);
  expect(end(4)).toBeGreaterThan(end(1));
});

test('agreements stay where they are when a drill is near or held, or launches are seen', () => {
  const agreements = [1, 2, 3].map((number) => ({ ...agreement, agreement: number }));
  const facts = [
    fact({ fact: 'exercise-held', by: 'us', severity: 2 }),
    ...[1, 2, 3].map((severity) => fact({ id: severity, fact: 'launch-seen', by: 'dprk', severity })),
  ];
  for (const [width, height] of FRAMES) {
    const spots = (change: object) => {
      const layout = layOut(pictureOf({ ...view, agreements, ...change }, pins, say), viewportOf(width, height));
      return agreements.map(({ agreement: number }) => layout.spots.get(`agreement/${number}`));
    };
    expect(spots({ facts })).toEqual(spots({ facts: [], keys: [] }));
  }
});
