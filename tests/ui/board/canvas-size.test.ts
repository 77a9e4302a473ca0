import { expect, test } from 'vitest';
import { canvasSizeOf } from '../../../src/ui/board/canvas-size.ts';

const FRAMES = [
  { left: 0, top: 43.5, width: 505.42, height: 579.6 },
  { left: 12.3, top: 0, width: 390, height: 303.84 },
];

test.each([1, 1.25, 1.5, 2, 2.625, 3])(
  'at %f device pixels a CSS pixel each pixel of the canvas is one of the screen',
  (ratio) => {
    for (const frame of FRAMES) {
      const { width, height, left, top } = canvasSizeOf(frame, ratio);
      for (const edge of [(frame.left + left) * ratio, (frame.top + top) * ratio, width, height])
        expect(Math.abs(edge - Math.round(edge))).toBeLessThan(1e-6);
      expect(Math.abs(width - frame.width * ratio)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - frame.height * ratio)).toBeLessThanOrEqual(1);
    }
  },
);

test('a frame without a size still has a canvas', () => {
  expect(canvasSizeOf({ left: 0, top: 0, width: 0, height: 0 }, 2)).toMatchObject({ width: 1, height: 1 });
});
