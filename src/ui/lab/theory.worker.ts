import type { ResolvedScenario } from '#engine';
import { isTheory, type LaidTheory, layTheory, type Theory } from '#lab';

export type { LaidTheory } from '#lab';

/** What is asked of theory: which one, and the games that are laid under it. Plain JSON. */
export interface AskedOfTheory {
  readonly theory: Theory;
  /** Of each place; where no games are played it changes nothing. */
  readonly games: number;
  readonly seed: string;
}

/** The same with the scenario that its games are of; null where it has none. */
export interface TheoryTask extends AskedOfTheory {
  readonly scenario: ResolvedScenario | null;
}

/** Plays and reckons it, at once and in this thread. Throws on an unknown theory, and where its scenario is missing. */
export function theoryOf({ theory, games, seed, scenario }: TheoryTask): LaidTheory {
  const named: string = theory;
  // What comes by message was seen by no type checker.
  if (!isTheory(named)) throw new Error(`There is no theory "${named}".`);
  const scenarioOf = (id: string): ResolvedScenario => {
    if (scenario?.scenario !== id) throw new Error(`The games of "${theory}" are of "${id}", which did not come.`);
    return scenario;
  };
  return layTheory(theory, scenarioOf, { games, seed });
}
