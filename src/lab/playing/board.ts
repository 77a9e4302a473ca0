import { bindRules, type ResolvedScenario, type Rules, type Stepper, tableStepper, type Worldview } from '#engine';
import { lastingFor } from './horizon.ts';

/** Under which rules games are played: the worldview's halves, parameters over it, rules that are switched off. */
export interface Ground {
  readonly worldview: Worldview;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly off?: readonly string[];
  /** Another number of turns than the scenario's own. */
  readonly turns?: number;
}

/** Bound rules with the fast stepper; serves any number of games. */
export interface Board {
  readonly rules: Rules;
  readonly stepper: Stepper;
}

/** Lays a board. Throws on a worldview, parameter or rule that the scenario does not declare, or a value out of its range. */
export function layBoard(scenario: ResolvedScenario, { worldview, parameters, off, turns }: Ground): Board {
  const laid = lastingFor(scenario, turns);
  const rules = bindRules(laid, worldview, { ...(parameters && { parameters }), ...(off && { off }) });
  return { rules, stepper: tableStepper(rules) };
}
