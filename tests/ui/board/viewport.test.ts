import { expect, test } from 'vitest';
import {
  draggedBy,
  HOME,
  isHome,
  NEAREST,
  nearedBy,
  onScreen,
  type Viewport,
  viewportOf,
} from '../../../src/ui/board/viewport.ts';
import { SHEET } from '../../../src/ui/picture/projection.ts';

const FRAMES = [
  [505, 580],
  [390, 304],
  [1366, 500],
] as const;
const corner = { x: 40, y: 60 };
const reached = (viewport: Viewport, gaze: ReturnType<typeof nearedBy>): Viewport =>
  viewportOf(viewport.width, viewport.height, gaze);

test.each(FRAMES)('in a frame of %i × %i what lies under the hand stays there while the map comes nearer', (w, h) => {
  const home = viewportOf(w, h);
  const at = { x: home.seen.x + corner.x / home.fit, y: home.seen.y + corner.y / home.fit };
  const near = reached(home, nearedBy(home, 2, corner));
  expect(near.fit).toBeCloseTo(home.fit * 2);
  expect(onScreen(near, at).x).toBeCloseTo(corner.x);
  expect(onScreen(near, at).y).toBeCloseTo(corner.y);
});

test.each(FRAMES)('in a frame of %i × %i the map has an end on every side, near and far', (w, h) => {
  for (const zoom of [0.01, 1, 3, 99])
    for (const by of [
      { x: 9e5, y: 9e5 },
      { x: -9e5, y: -9e5 },
    ]) {
      const there = viewportOf(w, h, { zoom, centre: HOME.centre });
      const { seen, gaze } = reached(there, draggedBy(there, by));
      expect(gaze.zoom >= 1 && gaze.zoom <= NEAREST).toBe(true);
      expect(seen.x).toBeGreaterThanOrEqual(SHEET.x - 0.001);
      expect(seen.y).toBeGreaterThanOrEqual(SHEET.y - 0.001);
      expect(seen.x + seen.width).toBeLessThanOrEqual(SHEET.x + SHEET.width + 0.001);
      expect(seen.y + seen.height).toBeLessThanOrEqual(SHEET.y + SHEET.height + 0.001);
    }
});

test('a hand that drags takes the map along', () => {
  const home = viewportOf(505, 580, { zoom: 2, centre: HOME.centre });
  const dragged = reached(home, draggedBy(home, { x: 30, y: -20 }));
  const before = onScreen(home, HOME.centre);
  const after = onScreen(dragged, HOME.centre);
  expect(after.x - before.x).toBeCloseTo(30);
  expect(after.y - before.y).toBeCloseTo(-20);
});

test('marks keep their size on the screen however near the map is', () => {
  const [far, near] = [viewportOf(505, 580), viewportOf(505, 580, { zoom: 4, centre: HOME.centre })];
  expect(near.px * near.fit).toBeCloseTo(far.px * far.fit);
});

test('the whole map is known as such, and nothing else is', () => {
  const home = viewportOf(505, 580);
  expect(isHome(home.gaze, home)).toBe(true);
  const dragged = reached(home, draggedBy(home, { x: 0, y: 30 }));
  expect(isHome(dragged.gaze, dragged)).toBe(false);
  expect(isHome(viewportOf(505, 580, HOME).gaze, dragged)).toBe(true);
});
