import type { Plan, RowTable } from '#lab';
import type { OpenedScenario } from '../library.ts';
import type { StoredRun } from '../rows/stored-run.ts';

/** What a report is about: a run, its rows (all, or those that were played so far), and its scenario. */
export interface ReportSubject {
  /** The folder of the run as the caller writes it, for the commands that the report names. */
  readonly folder: string;
  readonly run: StoredRun;
  /** At least the columns that `columnsOfReport` names. */
  readonly table: RowTable;
  readonly opened: OpenedScenario;
}

/** The columns of a run that its report reads; the others may stay in their files. */
export const columnsOfReport = ({ measures, parameters }: Plan): readonly string[] => [
  'row',
  ...measures,
  ...Object.keys(parameters).map((id) => `parameter/${id}`),
];
