import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parquetContents, parquetOf, rowCount, withOrigin } from '#lab';
import { readPlan } from '../../../src/cli/plans/read-plan.ts';
import { ROW_TEXTS } from '../../../src/cli/rows/row-texts.ts';
import { originOf, storedRun } from '../../../src/cli/rows/stored-run.ts';
import { versionOfPackage } from '../../../src/cli/version.ts';
import { openReading } from '../../../src/ui/lab/reading.worker.ts';
import { openRows } from '../../../src/ui/lab/rows.worker.ts';
import { openRun } from '../../../src/ui/lab/run-files.worker.ts';
import { askedBy, planText } from '../../../src/ui/lab/wishes.ts';
import { korea } from '../../korea.ts';
import { planFor, wished } from './plans.ts';

const { scenario } = korea();
const plan = planFor({ physics: ['hawk'], parameters: { 'detection-rate': 1 } }, 2);
const { table } = openRows(scenario)({ kind: 'rows', plan, from: 0, count: rowCount(plan) });
const own = openReading({ scenario, plan, split: askedBy(wished()).split });
own.take(table);

/** What the command line makes of the plan as the page writes it down. */
function onCommandLine() {
  const reading = readPlan({ path: 'a.plan.yaml', text: planText(plan) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return storedRun(reading.plan, reading.opened.scenario, versionOfPackage());
}

type Cells = Readonly<Record<string, string>>;
const cellsIn = (csv: string): readonly Cells[] => parse(csv, { columns: true }) as Cells[];

test('rows that the page writes down have the same columns and the same cells as those of the command line', async () => {
  const whole = withOrigin(table, originOf(onCommandLine()));
  const columns = [...Object.keys(whole.numbers), ...Object.keys(whole.words)];
  const there = cellsIn(`${ROW_TEXTS.csv.heading(columns)}${ROW_TEXTS.csv.lines(whole, columns)}`);
  expect(cellsIn(await own.csv().text())).toEqual(there);
  const { numbers, words } = await parquetContents(await own.parquet().arrayBuffer());
  expect([...numbers, ...words]).toEqual(columns);
});

const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

test('a Parquet file of the page says by which rules it was played, and two of several plans are told apart', async () => {
  const parquet = file('a.parquet', own.parquet());
  expect(await openRun([parquet], scenario)).toMatchObject({ rows: 4, isOfTheseRules: true });
  const later = { ...scenario, turns: scenario.turns + 1 };
  expect(await openRun([parquet], later)).toMatchObject({ isOfTheseRules: false });
  const other = openReading({ scenario, plan: { ...plan, seed: '9' }, split: askedBy(wished()).split });
  other.take(table);
  await expect(openRun([parquet, file('b.parquet', other.parquet())], scenario)).rejects.toMatchObject({
    refused: 'other-plan',
    file: 'b.parquet',
  });
});

test('of a part of the command line without its plan it is said that the plan is missing', async () => {
  const part = parquetOf(table, { plan: plan.plan, 'plan-hash': 'a' }) as Uint8Array<ArrayBuffer>;
  await expect(openRun([file('rows-0-3.parquet', part)], scenario)).rejects.toMatchObject({ refused: 'no-plan' });
});
