import { type Box, CORE, type Point } from '../picture/projection.ts';

/** How the sheet lies in the board's frame: CSS pixels and map units. */
export interface Viewport {
  /** CSS pixels of the frame. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels a map unit. */
  readonly fit: number;
  /** Map units a pixel of the drawing: what a plate or a stroke is multiplied by to look alike on every screen. */
  readonly px: number;
  /** CSS pixels a pixel of the drawing: 1, and less in a small frame. */
  readonly grain: number;
  /** The part of the map in sight, in map units. */
  readonly seen: Box;
}

/** In frames narrower than this, CSS pixels, the drawing grows smaller with the frame, down to three quarters. */
const ROOMY = 480;
const LEAST_GRAIN = 0.75;

/** The core of the map is shown whole and in the middle; the rest of the frame shows more of the sheet. */
export function viewportOf(width: number, height: number): Viewport {
  const fit = Math.min(width / CORE.width, height / CORE.height);
  const seen = { width: width / fit, height: height / fit };
  const grain = Math.min(1, Math.max(LEAST_GRAIN, width / ROOMY));
  return {
    width,
    height,
    fit,
    px: grain / fit,
    grain,
    seen: {
      ...seen,
      x: CORE.x + (CORE.width - seen.width) / 2,
      y: CORE.y + (CORE.height - seen.height) / 2,
    },
  };
}

/** Map units to CSS pixels from the frame's upper left corner. */
export const onScreen = ({ fit, seen }: Viewport, at: Point): Point => ({
  x: (at.x - seen.x) * fit,
  y: (at.y - seen.y) * fit,
});
