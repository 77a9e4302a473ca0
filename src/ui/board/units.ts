import type { ExerciseMark } from '../picture/picture.ts';
import { type Point, project } from '../picture/projection.ts';
import type { SignName } from '../picture/signs.ts';

/** A unit of an exercise: what it is, and where it moves out to. */
export interface Unit {
  readonly sign: SignName;
  readonly to: Point;
}

/** Areas of exercise: inland in the south-east, the sea east of the peninsula, the strait south of it, the air above. */
const AREAS: readonly Unit[] = [
  { sign: 'troops', to: project(128.35, 36.15) },
  { sign: 'ship', to: project(130.9, 37.1) },
  { sign: 'ship', to: project(128.6, 33.9) },
  { sign: 'aircraft', to: project(130.2, 35.4) },
];

/** How many of them move out, by the size of the exercise. */
const COUNTS = [0, 2, 4] as const;

/** What has moved out: nothing unless the exercise is held, and then the more the larger it is. */
export const unitsOf = ({ state, size }: ExerciseMark): readonly Unit[] =>
  state === 'held' ? AREAS.slice(0, COUNTS[size]) : [];
