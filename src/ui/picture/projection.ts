/** A point of the map, in map units: x to the east, y to the south, from the upper left corner of the sheet. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the map, in map units. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The whole sheet that is drawn; a wide or a tall board shows more of it, never less than the core. */
export const SHEET: Box = { x: 0, y: -150, width: 1800, height: 1600 };

/** What every board shows whole, whatever its shape. */
export const CORE: Box = { x: 512, y: 400, width: 640, height: 490 };

/** Conic equidistant; degrees, and map units a radian. The two parallels keep their true length. */
export const PROJECTION = {
  meridian: 128,
  parallels: [33, 43],
  centre: 38,
  scale: 2250,
  translate: [900, 650],
} as const;

/** Degrees of longitude outside which a place is off the map, and of latitude between which it then stands at the edge. */
const WITHIN = { west: 116, east: 142.5, south: 38.3, north: 42 } as const;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const [first, second] = [radians(PROJECTION.parallels[0]), radians(PROJECTION.parallels[1])];
const narrowing = (Math.cos(first) - Math.cos(second)) / (second - first);
const apex = Math.cos(first) / narrowing + first;

/** Degrees east of the middle meridian by the shorter way round, −180 to 180. */
const eastOfMiddle = (longitude: number): number =>
  ((((longitude - PROJECTION.meridian + 180) % 360) + 360) % 360) - 180;

/** Longitude and latitude in degrees to map units, by the formula of the conic equidistant projection (Snyder 1987, section 16). */
export function project(longitude: number, latitude: number): Point {
  const angle = radians(eastOfMiddle(longitude)) * narrowing;
  const radius = apex - radians(latitude);
  const middle = apex - radians(PROJECTION.centre);
  return {
    x: PROJECTION.translate[0] + PROJECTION.scale * radius * Math.sin(angle),
    y: PROJECTION.translate[1] - PROJECTION.scale * (middle - radius * Math.cos(angle)),
  };
}

/** Where a party stands on the sheet, and on which side it really is when that is off the map. */
export interface Standing {
  readonly at: Point;
  readonly beyond: 'east' | 'west' | null;
}

/** A capital off the map moves along its own latitude to the edge on the nearer side, off the coasts that are drawn there. */
export function standingOf([longitude, latitude]: readonly [number, number]): Standing {
  const east = PROJECTION.meridian + eastOfMiddle(longitude);
  const beyond = east > WITHIN.east ? 'east' : east < WITHIN.west ? 'west' : null;
  if (beyond === null) return { at: rounded(project(longitude, latitude)), beyond };
  const height = Math.min(WITHIN.north, Math.max(WITHIN.south, latitude));
  return { at: rounded(project(WITHIN[beyond], height)), beyond };
}

/** To a tenth of a unit, as the coasts are. */
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
