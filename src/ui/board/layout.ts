import type { ExerciseMark, LaunchMark, LineMark, Picture } from '../picture/picture.ts';
import { type Box, type Point, project } from '../picture/projection.ts';
import { boxAround, freeSpot } from './free-spot.ts';
import { along, between, type Curve, distance, pointOn, swing } from './geometry.ts';
import { inSight, PLATE, platesOf } from './plates.ts';
import { type Slots, slotsOf } from './slots.ts';
import { type Unit, unitsOf } from './units.ts';
import type { Viewport } from './viewport.ts';

/** How far lines swing out, as shares of their length. */
const LINE_BEND = { upright: 0.22, flat: 0.04 };
/** Pixels of the drawing between an agreement's ring and the way between two parties that stand near each other, and between two rings. */
const ASIDE = 62;
const STACK = 70;
const NEAR = 200;
const BEAD = 0.3;
const GAP = 5;
/** Half of what a plate, a name, a ring with its signatures, the sign of an exercise, and a unit cover, in pixels of the drawing. */
const PLATE_BODY: Point = { x: PLATE + 7, y: PLATE + 7 };
export const UNIT_BODY: Point = { x: 13, y: 12 };
/** Room for a party's name, where it usually stands. */
const NAME_BODY: Point = { x: 34, y: 9 };
const NAME_BELOW = PLATE + 16;
export const AGREEMENT_BODY: Point = { x: 26, y: 34 };
export const EXERCISE_BODY: Point = { x: 16, y: 12 };
/** Where the table stands: in the open Yellow Sea, degrees east and north. */
const TABLE_AT = project(123.1, 34.4);

/** Where everything stands for one frame, in map units, by key. */
export interface Layout {
  readonly plates: ReadonlyMap<string, Point>;
  /** The ways of lines and of launches. */
  readonly curves: ReadonlyMap<string, Curve>;
  /** Middles of marks: the table and its cards, rings, the signs of exercises, and where a line's word belongs. */
  readonly spots: ReadonlyMap<string, Point>;
  /** What has moved out, for each exercise that is held. */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  readonly slots: Slots;
}

const scaled = ({ x, y }: Point, px: number): Point => ({ x: x * px, y: y * px });

export const isUpright = (from: Point, to: Point): boolean => Math.abs(to.y - from.y) > Math.abs(to.x - from.x);

/** An upright way swings to the side wished for; one that runs more east to west swings north, over the open sea. */
function side(from: Point, to: Point, wish: 'west' | 'east'): 1 | -1 {
  if (isUpright(from, to)) return to.y > from.y === (wish === 'east') ? 1 : -1;
  return to.x > from.x ? 1 : -1;
}

function curveOfLine(line: LineMark, at: (key: string) => Point, px: number): Curve {
  const [from, to] = [at(line.between[0]), at(line.between[1])];
  const bend = isUpright(from, to) ? LINE_BEND.upright : LINE_BEND.flat;
  return swing(from, to, bend * side(from, to, 'west'), (PLATE + GAP) * px);
}

/** From the plate up and out to the open sea in the east, longer for the graver; several launches of a turn fan out. */
export function arcOfLaunch(from: Point, severity: number, index: number, viewport: Viewport): Curve {
  const { px } = viewport;
  const far = 84 + severity * 26;
  const to = inSight({ x: from.x + far * px, y: from.y - (34 - index * 24) * px }, { x: 10, y: 10 }, viewport);
  const over = { x: between(from, to, 0.45).x, y: from.y - far * 0.8 * px };
  return { from, over, to };
}

/**
 * Where an agreement stands: beside the way of two that stand near each other, like a bead on the way of two that stand
 * far apart, amid three or more; lower for each further agreement.
 */
export function spotBetween(points: readonly Point[], index: number, px: number): Point {
  const [first, second] = points.toSorted((one, other) => one.x - other.x);
  if (first === undefined) throw new Error('An agreement needs parties.');
  const down = index * STACK * px;
  if (points.length === 2 && second !== undefined) {
    const isNear = distance(first, second) < NEAR * px;
    const { x, y } = between(first, second, isNear ? 0.5 : BEAD);
    return { x: x + (isNear ? ASIDE * px : 0), y: y + down };
  }
  const sum = points.reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length + down };
}

const spotOfExercise = (mark: ExerciseMark, at: (key: string) => Point, px: number): Point => {
  const place = at(mark.at);
  return { x: place.x + 44 * px, y: place.y + 26 * px };
};

/** Lays a picture out in a frame: pure, so that the same picture in the same frame always looks the same. */
export function layOut(picture: Picture, viewport: Viewport): Layout {
  const { px } = viewport;
  const plates = platesOf(picture.places, viewport);
  const at = (key: string): Point => {
    const plate = plates.get(key);
    if (plate === undefined) throw new Error(`The picture has no place ${key}.`);
    return plate;
  };
  const lines = picture.lines.map((line) => [line.key, curveOfLine(line, at, px)] as const);
  const launches = picture.launches.map((mark, index) => [mark.key, curveOfLaunch(mark, index)] as const);
  function curveOfLaunch({ from, severity }: LaunchMark, index: number): Curve {
    return arcOfLaunch(at(from), severity, index, viewport);
  }
  const boxesOn = (ways: readonly (readonly [string, Curve])[]): readonly Box[] =>
    ways.flatMap(([, curve]) => along(curve, 1, 14).map((point) => boxAround(point, { x: 4 * px, y: 4 * px })));
  const slots = slotsOf(TABLE_AT, picture.offers, viewport);
  const taken = [
    ...[...plates.values()].flatMap((plate) => [
      boxAround(plate, scaled(PLATE_BODY, px)),
      boxAround({ x: plate.x, y: plate.y + NAME_BELOW * px }, scaled(NAME_BODY, px)),
    ]),
    boxAround(slots.middle, slots.half),
    ...boxesOn(lines),
  ];
  const find = (wish: Point, body: Point): Point => {
    const half = scaled(body, px);
    const spot = freeSpot(wish, half, taken, (point) => inSight(point, body, viewport));
    taken.push(boxAround(spot, half));
    return spot;
  };
  // What stays for many turns chooses before what comes and goes, so that it need not move.
  const agreements = picture.agreements.map(
    (mark, index) => [mark.key, find(spotBetween(mark.between.map(at), index, px), AGREEMENT_BODY)] as const,
  );
  taken.push(...boxesOn(launches));
  const exercises = picture.exercises.map(
    (mark) => [mark.key, find(spotOfExercise(mark, at, px), EXERCISE_BODY)] as const,
  );
  const spots = new Map<string, Point>([
    ...lines.map(([key, curve]) => [key, pointOn(curve, 0.5)] as const),
    ...launches.map(([key, { to }]) => [key, to] as const),
    ...(picture.table === null ? [] : [[picture.table.key, slots.middle] as const]),
    ...slots.cards,
    ...agreements,
    ...exercises,
  ]);
  const units = new Map(
    picture.exercises.map((mark) => [
      mark.key,
      unitsOf(mark).map(({ sign, to }) => ({ sign, to: find(to, UNIT_BODY) })),
    ]),
  );
  return { plates, curves: new Map([...lines, ...launches]), spots, units, slots };
}

/** The curve between two plates for a passing motion, apart from standing lines. */
export const passage = (from: Point, to: Point, px: number): Curve => swing(from, to, 0.12, (PLATE + GAP) * px);

/** The marks that must make room, or take it, when one layout follows another. */
export function movedBetween(before: Layout, after: Layout): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const part of ['plates', 'curves', 'spots'] as const) {
    for (const [key, place] of after[part]) {
      const was = before[part].get(key);
      if (was !== undefined && JSON.stringify(was) !== JSON.stringify(place)) moved.add(key);
    }
  }
  return moved;
}
