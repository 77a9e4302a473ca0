import { locatedAt } from '../scenario/located.ts';
import { switchesNamed, switchMeant } from '../scenario/rule-ids.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';

/** Whether a rule is off in this game; false for what is no rule. */
export type IsOff = (rule: string) => boolean;

/** Ids of all that can be switched off in a scenario; the reader's own list, so that neither knows more than the other. */
export function switchesIn(scenario: ResolvedScenario): ReadonlySet<string> {
  const whole = locatedAt({ path: '', line: 1, col: 1 }, scenario);
  return new Set(switchesNamed(whole, whole).map(({ id }) => id));
}

/** The rules that are off. Throws on an id that no rule has, and on rules that cannot go: those of the engine, and deeds. */
export function switchedOff(scenario: ResolvedScenario, off: readonly string[] = []): ReadonlySet<string> {
  if (off.length === 0) return new Set();
  const known = switchesIn(scenario);
  for (const id of off) {
    if (known.has(id)) continue;
    const nearest = switchMeant(id, known);
    const mend = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    throw new Error(`There is no rule "${id}" that could be switched off.${mend}`);
  }
  return new Set(off);
}

/**
 * Ids of the rules that carry a mechanism, to be handed to a game as `off`. Throws where the world names no such mechanism.
 */
export function rulesOfMechanism(scenario: ResolvedScenario, mechanism: string): readonly string[] {
  const named = scenario.mechanisms?.[mechanism];
  if (named === undefined) throw new Error(`There is no mechanism "${mechanism}".`);
  return named.off;
}
