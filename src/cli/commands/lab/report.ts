import { join } from 'node:path';
import { openScenario } from '../../library.ts';
import { figureFilesOf, reportOf } from '../../report/report.ts';
import { columnsOfReport } from '../../report/subject.ts';
import { readRows } from '../../rows/read-rows.ts';
import { makeFolder } from '../../rows/run-folder.ts';
import { readStoredRun } from '../../rows/stored-run.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type Writing, writeWhole } from '../../whole-file.ts';

export interface ReportOptions {
  readonly out?: string;
  /** A folder for the figures as files of their own. */
  readonly figures?: string;
}

/** Where a report stands unless something else is said. */
const REPORT = 'report.html';

/**
 * `lab report`: one HTML file about a run, of all rows or of those that were played so far. Parts that cannot be read are told
 * and left out, with exit 1. Complains.
 */
export async function report(
  folder: string,
  { out, figures }: ReportOptions,
  voice: Voice,
  writing?: Writing,
): Promise<void> {
  const run = readStoredRun(folder);
  const opened = openScenario(run.plan.scenario);
  const table = await readRows(folder, columnsOfReport(run.plan), 'so-far', (why) => {
    voice.note(speak(why.key, why.params));
    voice.endWith(1);
  });
  const { count } = run.rows;
  if (table.length < count)
    voice.note(speak('report.partial', { missing: count - table.length, rows: table.length, total: count }));
  const subject = { folder, run, table, opened };
  const path = out ?? join(folder, REPORT);
  const html = await reportOf(subject);
  writeWhole(path, html, { writing });
  voice.note(speak('report.wrote', { path }));
  if (figures === undefined) return;
  const files = await figureFilesOf(subject);
  makeFolder(figures);
  for (const [name, text] of files) writeWhole(join(figures, name), text, { writing });
  voice.note(speak('report.drew', { count: files.size, path: figures }));
}
