import type { ResolvedScenario } from '#engine';
import { laboratoryFor } from '../study/laboratory.ts';
import type { Responded, ResponseTask } from './respond.ts';

/**
 * The best reply that a search finds to those in the other chairs, in this thread: over named strategies and rule tables,
 * seeded, with a budget in games and never in time, so that the same task finds the same anywhere. See `respond` for how it
 * searches. Payoffs are in the unit of the task's column. Throws where the budget is too small, and on a task that names
 * what the scenario has not.
 */
export const bestResponse = (scenario: ResolvedScenario, task: Omit<ResponseTask, 'kind'>): Responded =>
  laboratoryFor(scenario)({ kind: 'response', ...task });
