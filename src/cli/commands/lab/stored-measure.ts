import { columnIds } from '#lab';
import { openScenario } from '../../library.ts';
import { readStoredRun } from '../../rows/stored-run.ts';
import { measureFrom } from './lab-settings.ts';

/** Columns of numbers that every row has whatever its scenario. */
const OF_ANY_ROW = /^(?:parameter\/.+|turns|row|point|game)$/;

/** A column after `--measure` that the rows of a run can have. Complains where the folder holds no run, or of the column. */
export function storedMeasure(folder: string, measure: string): string {
  const { plan } = readStoredRun(folder);
  const { scenario } = openScenario(plan.scenario);
  return OF_ANY_ROW.test(measure) || columnIds(scenario).includes(measure)
    ? measure
    : measureFrom(scenario, measure, `--measure ${measure}`);
}
