import type { Polygon } from './emblems.ts';

/** Signs of things that move, seen from above or from the side, as on staff maps; nobody's insignia. */
const SIGN_NAMES = ['troops', 'ship', 'aircraft'] as const;
export type SignName = (typeof SIGN_NAMES)[number];

/** Filled polygons in a box of 24 × 24 units, each with its middle at 12, 12 and its bow to the east. */
export const SIGNS: Readonly<Record<SignName, readonly Polygon[]>> = {
  // A frame with a cross: foot and vehicles on the move.
  troops: [
    [2, 5, 22, 5, 22, 19, 2, 19, 2, 17, 20, 17, 20, 7, 4, 7, 4, 17, 2, 17],
    [4, 7, 5.6, 7, 20, 15.6, 20, 17, 18.4, 17, 4, 8.4],
    [20, 7, 20, 8.4, 5.6, 17, 4, 17, 4, 15.6, 18.4, 7],
  ],
  // A hull with a bridge and a mast.
  ship: [
    [1.5, 14, 22.5, 14, 19, 19, 4.5, 19],
    [6, 9.6, 15, 9.6, 15, 13, 6, 13],
    [9.6, 4, 11.2, 4, 11.2, 8.6, 9.6, 8.6],
  ],
  // Swept wings.
  aircraft: [
    [22, 12, 14, 10.4, 7, 3.5, 4.6, 3.5, 8, 10.6, 4, 11, 2, 8.6, 2, 15.4, 4, 13, 8, 13.4, 4.6, 20.5, 7, 20.5, 14, 13.6],
  ],
};
