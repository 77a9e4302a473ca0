import { type ResolvedScenario, spanOfTurn } from '#engine';

/** What was laid for another number of turns, so that the same scenario is handed out again. */
const laid = new WeakMap<ResolvedScenario, Map<number, ResolvedScenario>>();

/**
 * The scenario with another number of turns; all else stays as it is written. What is dated keeps its date: in a longer
 * game nothing dated happens after the scenario's own last turn, and in a shorter one what lies behind its end does not.
 */
export function lastingFor(scenario: ResolvedScenario, turns: number = scenario.turns): ResolvedScenario {
  if (turns === scenario.turns) return scenario;
  if (!(Number.isInteger(turns) && turns > 0)) throw new Error(`A game cannot last ${turns} turns.`);
  const others = laid.get(scenario) ?? new Map<number, ResolvedScenario>();
  laid.set(scenario, others);
  const known = others.get(turns);
  if (known !== undefined) return known;
  // As if one more turn followed, the last one ends when its days are over.
  const { to: ends } = spanOfTurn({ ...scenario, turns: turns + 1 }, turns);
  const other = { ...scenario, turns, ends };
  others.set(turns, other);
  return other;
}
