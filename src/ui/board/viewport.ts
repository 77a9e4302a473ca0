import { type Box, CORE, type Point, SHEET } from '../picture/projection.ts';

/** Where a reader looks: how many times nearer than the whole core, and at which point of the map. */
export interface Gaze {
  /** 1 to `NEAREST`. */
  readonly zoom: number;
  readonly centre: Point;
}

export const NEAREST = 5;
export const HOME: Gaze = { zoom: 1, centre: { x: CORE.x + CORE.width / 2, y: CORE.y + CORE.height / 2 } };

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
  /** What was asked for, kept within the limits. */
  readonly gaze: Gaze;
}

/** CSS pixels at the foot of the frame that belong to its buttons and its credit. */
export const FOOT = 44;
/** CSS pixels of the upper left corner that belong to buttons. */
export const CORNER: Box = { x: 0, y: 0, width: 116, height: 40 };
/** In frames narrower than this, CSS pixels, the drawing grows smaller with the frame, down to three quarters. */
const ROOMY = 480;
const LEAST_GRAIN = 0.75;

/** A stretch of `length` round `middle`, moved into the one that begins at `start`; amid it when it is longer. */
function within(middle: number, length: number, start: number, whole: number): number {
  if (length >= whole) return start + (whole - length) / 2;
  return Math.min(start + whole - length, Math.max(start, middle - length / 2));
}

/** The core is shown whole and in the middle at a zoom of 1; the sheet's edge is never drawn into the frame. */
export function viewportOf(width: number, height: number, gaze: Gaze = HOME): Viewport {
  const zoom = Math.min(NEAREST, Math.max(1, gaze.zoom));
  const fit = Math.min(width / CORE.width, height / CORE.height) * zoom;
  const seen = { width: width / fit, height: height / fit };
  const grain = Math.min(1, Math.max(LEAST_GRAIN, width / ROOMY));
  const x = within(gaze.centre.x, seen.width, SHEET.x, SHEET.width);
  const y = within(gaze.centre.y, seen.height, SHEET.y, SHEET.height);
  const centre = { x: x + seen.width / 2, y: y + seen.height / 2 };
  return { width, height, fit, px: grain / fit, grain, seen: { ...seen, x, y }, gaze: { zoom, centre } };
}

/** Map units to CSS pixels from the frame's upper left corner. */
export const onScreen = ({ fit, seen }: Viewport, at: Point): Point => ({
  x: (at.x - seen.x) * fit,
  y: (at.y - seen.y) * fit,
});

/** CSS pixels from the frame's upper left corner to map units. */
const onMap = ({ fit, seen }: Viewport, at: Point): Point => ({ x: seen.x + at.x / fit, y: seen.y + at.y / fit });

/** The map taken along by so many CSS pixels. */
export const draggedBy = ({ fit, gaze }: Viewport, by: Point): Gaze => ({
  zoom: gaze.zoom,
  centre: { x: gaze.centre.x - by.x / fit, y: gaze.centre.y - by.y / fit },
});

/** So many times nearer; what lies under this point of the frame (CSS pixels) stays under it as far as the limits allow. */
export function nearedBy(viewport: Viewport, times: number, under: Point): Gaze {
  const zoom = Math.min(NEAREST, Math.max(1, viewport.gaze.zoom * times));
  const share = viewport.gaze.zoom / zoom;
  const kept = onMap(viewport, under);
  const { centre } = viewport.gaze;
  return {
    zoom,
    centre: { x: kept.x + (centre.x - kept.x) * share, y: kept.y + (centre.y - kept.y) * share },
  };
}

/** True where nothing more can be gained by going farther away. */
export const isHome = ({ zoom, centre }: Gaze, { width, height }: Viewport): boolean => {
  const home = viewportOf(width, height).gaze;
  return zoom === home.zoom && centre.x === home.centre.x && centre.y === home.centre.y;
};
