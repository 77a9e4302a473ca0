import type { EmblemName } from './looks.ts';

/** A filled polygon in a box of 24 × 24 units: x, y, x, y… from the upper left corner. */
export type Polygon = readonly number[];

export const EMBLEM_BOX = 24;

const slab = (x: number, y: number, width: number, height: number): Polygon => [
  x,
  y,
  x + width,
  y,
  x + width,
  y + height,
  x,
  y + height,
];

/** Buildings in plain geometry: what an office looks like from far away, nobody's flag. */
export const EMBLEMS: Readonly<Record<EmblemName, readonly Polygon[]>> = {
  dome: [
    slab(11.4, 2, 1.2, 3),
    [7.5, 10.5, 7.9, 8.2, 9, 6.5, 10.4, 5.4, 12, 5, 13.6, 5.4, 15, 6.5, 16.1, 8.2, 16.5, 10.5],
    slab(5, 11.5, 14, 1.6),
    slab(6, 14.2, 1.8, 4.6),
    slab(9.4, 14.2, 1.8, 4.6),
    slab(12.8, 14.2, 1.8, 4.6),
    slab(16.2, 14.2, 1.8, 4.6),
    slab(4, 19.9, 16, 1.8),
  ],
  'hipped-roof': [
    [7.5, 5, 16.5, 5, 18, 8.2, 21.8, 10.8, 20.8, 11.8, 17, 11, 7, 11, 3.2, 11.8, 2.2, 10.8, 6, 8.2],
    slab(6, 12.6, 2, 5.6),
    slab(11, 12.6, 2, 5.6),
    slab(16, 12.6, 2, 5.6),
    slab(4, 19.4, 16, 2),
  ],
  tower: [
    [12, 1.8, 13.6, 5.2, 10.4, 5.2],
    [10.4, 6.2, 13.6, 6.2, 14.4, 16.6, 9.6, 16.6],
    slab(7.4, 17.6, 9.2, 1.6),
    slab(4.6, 20.2, 14.8, 1.8),
  ],
  gate: [
    [5, 4, 19, 4, 21.5, 8, 2.5, 8],
    [4, 9.2, 20, 9.2, 20, 20.5, 14.6, 20.5, 14.6, 16, 13.6, 14.2, 12, 13.5, 10.4, 14.2, 9.4, 16, 9.4, 20.5, 4, 20.5],
  ],
  'stepped-roof': [
    [12, 2.5, 15, 8, 9, 8],
    slab(7.5, 9, 9, 3),
    slab(4, 13, 16, 2),
    slab(5, 16, 3, 4),
    slab(10.5, 16, 3, 4),
    slab(16, 16, 3, 4),
    slab(3, 20.6, 18, 1.4),
  ],
  spire: [[12, 1.5, 13.2, 7, 10.8, 7], slab(9.6, 7.8, 4.8, 4.2), slab(8, 12.8, 8, 7), slab(5, 20.6, 14, 1.6)],
  pillar: [slab(7, 3, 10, 2.2), slab(9, 6.2, 2, 11.6), slab(13, 6.2, 2, 11.6), slab(6, 18.8, 12, 2.2)],
};

/** The same outlines as the path of an SVG. */
export const emblemPath = (name: EmblemName): string =>
  EMBLEMS[name].map((polygon) => `M${polygon.join(' ')}Z`).join('');
