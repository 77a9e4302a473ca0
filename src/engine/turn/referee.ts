import type { Luck } from '../chance/luck.ts';
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
  took?(transition: Handle): void;
  acted?(effect: Handle): void;
}

/** All that a turn needs beside the world and the decisions. */
export interface Referee {
  readonly rules: Rules;
  readonly stepper: Stepper;
  readonly luck: Luck;
  readonly recorder?: Recorder | undefined;
}
