import { readFileSync } from 'node:fs';
import { laboratoryFor, withOrigin } from '#lab';
import { readPlan } from '../../src/cli/plans/read-plan.ts';
import { ROW_TEXTS } from '../../src/cli/rows/row-texts.ts';
import { originOf, storedRun } from '../../src/cli/rows/stored-run.ts';
import { versionOfPackage } from '../../src/cli/version.ts';

/** A process of its own: plays single rows of a plan in Node and writes them down as `lab export` does. */
const { plan: text, rows } = JSON.parse(readFileSync(0, 'utf8')) as { plan: string; rows: readonly number[] };
const reading = readPlan({ path: 'page.plan.yaml', text });
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const { plan, opened } = reading;
const laboratory = laboratoryFor(opened.scenario);
const origin = originOf(storedRun(plan, opened.scenario, versionOfPackage()));
const { heading, lines } = ROW_TEXTS.csv;
for (const [at, row] of rows.entries()) {
  const table = withOrigin(laboratory({ kind: 'rows', plan, from: row, count: 1 }).table, origin);
  const columns = [...Object.keys(table.numbers), ...Object.keys(table.words)];
  process.stdout.write(`${at === 0 ? heading(columns) : ''}${lines(table, columns)}`);
}
