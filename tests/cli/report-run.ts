import { type Plan, type RowTable, rowCount, sampleCount, sampleOf } from '#lab';
import { openScenario } from '../../src/cli/library.ts';
import type { ReportSubject } from '../../src/cli/report/subject.ts';
import { storedRun } from '../../src/cli/rows/stored-run.ts';

const SCENARIO = 'hotline-summer-2021';

/** A plan in which the seat of the United States is contested under two physics; anything of it can be otherwise. */
export const planOf = (otherwise: Partial<Plan> = {}): Plan => ({
  plan: 'made-up',
  scenario: SCENARIO,
  question: 'You first, or <phased>?',
  expectation: 'Phased steps verify more & cost more.',
  overturnedBy: 'A difference below zero under either physics.',
  seats: { us: ['small-steps', 'north-first'] },
  worldviews: [
    { physics: 'engager', tempers: 'engager' },
    { physics: 'hawk', tempers: 'hawk' },
  ],
  off: [[]],
  turns: [],
  parameters: {},
  design: { kind: 'factorial' },
  games: 50,
  seed: '1',
  measures: ['measure/crisis-risk', 'measure/in-talks'],
  ...otherwise,
});

/** What a made-up game of a row comes to in the measure at a place: no game is played. */
export type MadeUp = (of: {
  readonly measure: number;
  readonly setting: number;
  readonly sample: number;
  readonly game: number;
}) => number;

/** Rows that nobody played, in the columns that a report reads. */
export function madeUpRows(plan: Plan, value: MadeUp): RowTable {
  const length = rowCount(plan);
  const [samples, rows] = [sampleCount(plan), Float64Array.from({ length }, (_, row) => row)];
  const at = (row: number) => {
    const point = Math.floor(row / plan.games);
    return { setting: Math.floor(point / samples), sample: point % samples, game: row % plan.games };
  };
  const sets = Array.from({ length: samples }, (_, sample) => sampleOf(plan, sample));
  const numbers = [
    ...plan.measures.map((id, measure) => [id, rows.map((row) => value({ measure, ...at(row) }))] as const),
    ...Object.keys(plan.parameters).map(
      (id) => [`parameter/${id}`, rows.map((row) => sets[at(row).sample]?.[id] ?? Number.NaN)] as const,
    ),
  ];
  return { length, numbers: { row: rows, ...Object.fromEntries(numbers) }, words: {} };
}

/** A run of such rows, to be reported. */
export function subjectOf(plan: Plan, value: MadeUp): ReportSubject {
  const opened = openScenario(plan.scenario);
  return { folder: 'sweep', run: storedRun(plan, opened.scenario, '0.0.0'), table: madeUpRows(plan, value), opened };
}
