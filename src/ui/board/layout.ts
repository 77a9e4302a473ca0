import type { ExerciseMark, LineMark, OfferMark, Picture, PlaceMark } from '../picture/picture.ts';
import type { Point } from '../picture/projection.ts';
import { between, type Curve, distance, pointOn, swing } from './geometry.ts';
import type { Viewport } from './viewport.ts';

/** Pixels of the drawing: the radius of a plate, the least distance between two, and the margin to the frame. */
export const PLATE = 17;
const APART = 122;
const MARGIN = { x: 52, y: 40 };
/** How far lines and offers swing out, as shares of their length: each has a way of its own. */
const LINE_BEND = { upright: 0.22, flat: 0.04 };
const OFFER_BEND = 0.2;
const FAN = 0.26;
/** Pixels of the drawing between an agreement's ring and the way between two parties that stand near each other, and between two rings. */
const ASIDE = 62;
const STACK = 62;
const NEAR = 200;
const BEAD = 0.3;
const GAP = 5;

/** Where everything stands for one frame, in map units, by key. */
export interface Layout {
  readonly plates: ReadonlyMap<string, Point>;
  readonly curves: ReadonlyMap<string, readonly Curve[]>;
  /** Middles of marks: cards, rings, exercise signs, and where a line's word belongs. */
  readonly spots: ReadonlyMap<string, Point>;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** A plate stands on its place, or at the edge of what is seen when the capital lies beyond. */
function first(place: PlaceMark, { seen, px }: Viewport): Point {
  const left = seen.x + MARGIN.x * px;
  const right = seen.x + seen.width - MARGIN.x * px;
  const x = place.beyond === 'east' ? right : place.beyond === 'west' ? left : clamp(place.at.x, left, right);
  return { x, y: clamp(place.at.y, seen.y + MARGIN.y * px, seen.y + seen.height - MARGIN.y * px) };
}

/** Moves two plates that stand too near apart along the line between them, each by half. */
function pushed(plates: readonly Point[], least: number): readonly Point[] {
  const moved = plates.map((plate) => ({ ...plate }));
  for (const [index, one] of moved.entries()) {
    for (const other of moved.slice(index + 1)) {
      const far = distance(one, other);
      if (far >= least) continue;
      const push = (least - far) / 2;
      const [x, y] = far === 0 ? [0, 1] : [(other.x - one.x) / far, (other.y - one.y) / far];
      one.x -= x * push;
      one.y -= y * push;
      other.x += x * push;
      other.y += y * push;
    }
  }
  return moved;
}

function platesOf(places: readonly PlaceMark[], viewport: Viewport): ReadonlyMap<string, Point> {
  let plates: readonly Point[] = places.map((place) => first(place, viewport));
  for (let round = 0; round < 4; round += 1) plates = pushed(plates, APART * viewport.px);
  return new Map(places.map((place, index) => [place.key, plates[index] ?? place.at]));
}

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

/** The cards of several offers fan out, so that none hides another. */
const curvesOfOffer = (offer: OfferMark, index: number, at: (key: string) => Point, px: number): readonly Curve[] =>
  offer.to.map((key) => {
    const [from, to] = [at(offer.from), at(key)];
    return swing(from, to, (OFFER_BEND + index * FAN) * side(from, to, 'east'), (PLATE + GAP) * px);
  });

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
  const lines = picture.lines.map((line) => [line.key, [curveOfLine(line, at, px)]] as const);
  const offers = picture.offers.map((offer, index) => [offer.key, curvesOfOffer(offer, index, at, px)] as const);
  const curves = new Map<string, readonly Curve[]>([...lines, ...offers]);
  const onCurves = [...curves].flatMap(([key, [curve]]) =>
    curve === undefined ? [] : [[key, pointOn(curve, 0.5)] as const],
  );
  const agreements = picture.agreements.map(
    (mark, index) => [mark.key, spotBetween(mark.between.map(at), index, px)] as const,
  );
  const exercises = picture.exercises.map((mark) => [mark.key, spotOfExercise(mark, at, px)] as const);
  return { plates, curves, spots: new Map([...onCurves, ...agreements, ...exercises]) };
}

/** The curve between two plates for a passing motion, apart from standing lines and offers. */
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
