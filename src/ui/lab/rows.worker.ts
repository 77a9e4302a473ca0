import type { ResolvedScenario } from '#engine';
import { type Laboratory, laboratoryFor, type RowsPlayed, type RowsTask } from '#lab';

/** Opens a laboratory that plays rows of plans of one scenario. */
export function openRows(scenario: ResolvedScenario): (task: RowsTask) => RowsPlayed {
  const work: Laboratory = laboratoryFor(scenario);
  return (task) => work(task);
}
