import type { Luck, Odds } from '../chance/luck.ts';
import type { Stepper } from '../charts/stepper.ts';
import type { Rules } from '../rules/rules.ts';
import type { Cause, Fact, Handle } from '../world/world.ts';

/** What moved a track, before the sum of its wave was clamped. Hundredths of a point. */
export interface Change {
  readonly turn: number;
  readonly track: Handle;
  readonly by: number;
  readonly cause: Cause;
}

/** Hears what happens, outside the world. The lab has none; replaying makes it all again. */
export interface Recorder {
  told?(fact: Fact): void;
  changed?(change: Change): void;
  /** A transition that a fact took, and the stance that it led away from. */
  took?(transition: Handle, fact: Fact, from: number): void;
  acted?(effect: Handle): void;
  /** A draw that decided something. The same draw may be heard of more than once. */
  readonly drawn?: (odds: Odds) => void;
}

/** All that a turn needs beside the world and the decisions. */
export interface Referee {
  readonly rules: Rules;
  readonly stepper: Stepper;
  readonly luck: Luck;
  readonly recorder?: Recorder | undefined;
}
