import type { Fault } from '../fault.ts';
import type { Located } from '../located.ts';

/** The files of one scenario, read into located pieces. What could not be read at all stands as an empty map. */
export interface ScenarioPieces {
  readonly world: Located;
  readonly scenario: Located;
  readonly worldviews: readonly Located[];
  /** By language; null where a file is there but could not be read. */
  readonly words: ReadonlyMap<string, Located | null>;
  readonly claimIds: ReadonlySet<string>;
}

/**
 * One question asked of all files at once. Checks run whatever the shapes said, so they take nothing for granted: what is
 * of the wrong form is the shapes' fault and passed over here.
 */
export type Check = (pieces: ScenarioPieces) => readonly Fault[];

/** World, scenario and worldviews: the files that hold rules and numbers. */
export const ruleFiles = (pieces: ScenarioPieces): readonly Located[] => [
  pieces.world,
  pieces.scenario,
  ...pieces.worldviews,
];
