import type { StepState } from '#engine';
import type { ColourName, EmblemName, Motion } from './looks.ts';
import type { Point } from './projection.ts';

const LINE_STATES = ['open', 'fresh', 'strained', 'silent'] as const;
export type LineState = (typeof LINE_STATES)[number];

const EXERCISE_STATES = ['planned', 'held', 'postponed', 'cancelled'] as const;
export type ExerciseState = (typeof EXERCISE_STATES)[number];

/** A party on the map. `beyond` says on which side its capital really lies when that is off the map. */
export interface PlaceMark {
  readonly kind: 'place';
  readonly key: string;
  readonly party: string;
  readonly at: Point;
  readonly beyond: 'east' | 'west' | null;
  readonly emblem: EmblemName;
  readonly colour: ColourName;
  readonly label: string;
  readonly isYou: boolean;
}

/** A direct channel between two places. */
export interface LineMark {
  readonly kind: 'line';
  readonly key: string;
  readonly between: readonly [string, string];
  readonly state: LineState;
  readonly label: string;
  readonly stateLabel: string;
}

/** The table itself, with a slot for each card that usually finds room. */
export interface TableMark {
  readonly kind: 'table';
  readonly key: string;
  /** How many cards lie on it. */
  readonly cards: number;
  readonly label: string;
  readonly sentence: string;
}

/** An offer: a card on the table, from one place to others. */
export interface OfferMark {
  readonly kind: 'offer';
  readonly key: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly isPublic: boolean;
  readonly awaitsYou: boolean;
  readonly label: string;
  readonly sentence: string;
}

/** One step in the ring of an agreement. */
export interface StepMark {
  readonly key: string;
  readonly giver: string;
  readonly status: StepState;
  readonly isVerified: boolean;
  readonly sentence: string;
}

/** An agreement: a ring with one segment a step, signed by each of its parties. */
export interface AgreementMark {
  readonly kind: 'agreement';
  readonly key: string;
  readonly between: readonly string[];
  readonly state: string;
  readonly steps: readonly StepMark[];
  /** How many of them are kept, in words. */
  readonly stepsLabel: string;
  readonly label: string;
  readonly sentence: string;
}

/** How large an exercise is: staff work, troops, or troops with ships and aircraft. */
export const EXERCISE_SIZES = [0, 1, 2] as const;
export type ExerciseSize = (typeof EXERCISE_SIZES)[number];

/** A military exercise, decided or held: beside the place where it is, and moved out while it is held. */
export interface ExerciseMark {
  readonly kind: 'exercise';
  readonly key: string;
  readonly at: string;
  readonly state: ExerciseState;
  /** Only what is held has a size that is known to all; anything else has the least. */
  readonly size: ExerciseSize;
  readonly label: string;
  readonly stateLabel: string;
  readonly sentence: string;
}

/** A launch that was seen this turn: an arc from a place out to the open sea. */
export interface LaunchMark {
  readonly kind: 'launch';
  readonly key: string;
  readonly from: string;
  /** 0 to 5; the graver, the longer the arc. */
  readonly severity: number;
  readonly label: string;
  readonly sentence: string;
}

export type Mark = PlaceMark | LineMark | TableMark | OfferMark | AgreementMark | ExerciseMark | LaunchMark;
export type MarkKind = Mark['kind'];

/** A gauge in whole points; `low` and `high` are equal where the value is known. */
export interface GaugeMark {
  readonly key: string;
  readonly track: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly low: number;
  readonly high: number;
  /** Points since the turn began, by the middle of the span. */
  readonly change: number;
  readonly isBetter: boolean | null;
  /** One of the six that stand in sight; the others are in the drawer. */
  readonly isFirst: boolean;
}

/** One fact, as one beat of motion. A beat with neither `from` nor `to` has a sentence and no motion. */
export interface Beat {
  readonly key: string;
  readonly fact: string;
  readonly motion: Motion;
  readonly from: string | null;
  readonly to: string | null;
  /** 0 to 5. */
  readonly severity: number;
  readonly text: string;
}

/** What the board draws and what its twin reads out: plain data, made from one seat's view, and nothing that this seat may not know. */
export interface Picture {
  /** What lies under everything: the map, or nothing where the world lies on none. */
  readonly ground: 'map' | 'plain';
  readonly places: readonly PlaceMark[];
  readonly lines: readonly LineMark[];
  /** Null where nothing can be tabled. */
  readonly table: TableMark | null;
  readonly offers: readonly OfferMark[];
  readonly agreements: readonly AgreementMark[];
  /** Agreements for which the map has no room: the twin reads them out all the same. */
  readonly offMap: readonly AgreementMark[];
  readonly exercises: readonly ExerciseMark[];
  readonly launches: readonly LaunchMark[];
  readonly gauges: readonly GaugeMark[];
  readonly beats: readonly Beat[];
}

/** All that has a place on the map, from the ground up. */
export const marksOf = (picture: Picture): readonly Mark[] => [
  ...picture.lines,
  ...(picture.table === null ? [] : [picture.table]),
  ...picture.offers,
  ...picture.agreements,
  ...picture.exercises,
  ...picture.launches,
  ...picture.places,
];
