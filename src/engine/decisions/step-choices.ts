import type { BoundLevel } from '../rules/rules.ts';
import type { Step } from '../world/world.ts';
import { STEP_CHOICES, type StepChoice } from './decision.ts';

/** A step can be put off so often; then it is kept, done in part, or broken. */
const MOST_DELAYS = 2;

/** What the giver of a due step may do about it: no promise waits for ever, and only some can be pretended. */
export const stepChoices = (step: Step, level: BoundLevel): readonly StepChoice[] =>
  STEP_CHOICES.filter((choice) => {
    if (choice === 'delay') return step.delays < MOST_DELAYS;
    return choice !== 'cheat' || level.pretence !== null;
  });
