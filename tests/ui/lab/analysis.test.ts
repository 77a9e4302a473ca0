import { expect, test } from 'vitest';
import { columnIds, type Plan, parquetOf, pointOf, robustAnswer, rowCount } from '#lab';
import { aboutRun, analyse } from '../../../src/ui/lab/analysis.worker.ts';
import { openReading } from '../../../src/ui/lab/reading.worker.ts';
import { openRun, playedSource, type RowSource } from '../../../src/ui/lab/run-files.worker.ts';
import { askedBy, planText } from '../../../src/ui/lab/wishes.ts';
import { korea } from '../../korea.ts';
import { planFor, wished } from './plans.ts';
import { madeUp } from './threads.ts';

const { scenario } = korea();
const value = (row: number): number => (row * 7919 + (row % 13)) % 101;

/** A reading of a plan of which these rows have come, made up. */
function reading(plan: Plan, rows = rowCount(plan)) {
  const own = openReading({ scenario, plan, split: askedBy(wished()).split });
  own.take(madeUp({ kind: 'rows', plan, from: 0, count: rows }, value).table);
  return own;
}

const plan = planFor({ physics: ['engager', 'hawk'] }, 40);
const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name);
const scoresOf = async (source: RowSource): Promise<readonly number[]> => [
  ...((await source.columns(['row', 'yardstick-score/hawk'])).numbers['yardstick-score/hawk'] ?? []),
];

test('rows that the page wrote as CSV or as Parquet are read again as they were', async () => {
  const own = reading(plan, 150);
  const expected = Array.from({ length: 150 }, (_, row) => value(row));
  const csv = await openRun([file('rows.csv', own.csv()), file('you-first.plan.yaml', planText(plan))], scenario);
  const parquet = await openRun([file('rows.parquet', own.parquet())], scenario);
  for (const source of [csv, parquet, playedSource(plan, own.table())]) {
    expect(source.plan).toEqual(plan);
    expect(source.rows).toBe(150);
    expect(await scoresOf(source)).toEqual(expected);
  }
  expect(aboutRun(csv)).toMatchObject({ rows: 150, of: 160, chairs: ['us'], method: null, hasWorlds: true });
});

test('files that are no run of this page are refused, each with its reason', async () => {
  const rows = file('rows.csv', reading(plan).csv());
  const yaml = (other: Plan): File => file('a.plan.yaml', planText(other));
  const opening = (...files: File[]) => openRun(files, scenario);
  await expect(opening(rows)).rejects.toMatchObject({ refused: 'no-plan' });
  await expect(opening(yaml(plan))).rejects.toMatchObject({ refused: 'no-rows' });
  await expect(opening(rows, yaml({ ...plan, scenario: 'elsewhere' }))).rejects.toMatchObject({
    refused: 'other-scenario',
    file: 'elsewhere',
  });
  await expect(opening(rows, yaml({ ...plan, games: 10 }))).rejects.toMatchObject({ refused: 'other-plan' });
  await expect(opening(file('rows.parquet', 'PAR1 and no more'), yaml(plan))).rejects.toMatchObject({
    refused: 'damaged',
  });
  const part = parquetOf(reading(plan).table(), {}) as Uint8Array<ArrayBuffer>;
  await expect(opening(file('a.parquet', part), file('b.parquet', part), yaml(plan))).rejects.toMatchObject({
    refused: 'doubled',
  });
  const open = await opening(rows, yaml(plan));
  await expect(open.columns(['measure/nothing'])).rejects.toMatchObject({ refused: 'no-column' });
});

test('a part of another run is refused by its hash', async () => {
  const stored = JSON.stringify({ plan, planHash: 'one', rulesHash: 'of other rules' });
  const part = (hash: string) =>
    file('rows.parquet', parquetOf(reading(plan).table(), { 'plan-hash': hash }) as Uint8Array<ArrayBuffer>);
  const own = await openRun([file('plan.json', stored), part('one')], scenario);
  expect(own.isOfTheseRules).toBe(false);
  await expect(openRun([file('plan.json', stored), part('two')], scenario)).rejects.toMatchObject({
    refused: 'other-plan',
  });
});

test('regret that is read from rows is that of the games themselves', async () => {
  const own = reading(plan);
  const source = playedSource(plan, own.table());
  const found = await analyse(source, scenario, { analysis: 'robust', party: 'us' });
  const ids = columnIds(scenario);
  const agents = plan.seats['us'] ?? [];
  const { worldviews: worlds, games } = plan;
  // Of every agent in every world its games; all columns of a made-up row are the same number.
  const rows = agents.flatMap((_, agent) =>
    worlds.map((__, world) =>
      Array.from({ length: games }, (___, game) =>
        ids.map(() => value((world * agents.length + agent) * games + game)),
      ),
    ),
  );
  const expected = robustAnswer(scenario, { party: 'us', agents, worlds, games, seed: '1', resamples: 500 }, ids, rows);
  expect(found).toMatchObject({ analysis: 'robust', robust: expected });
});

test('a luck of which a game is missing counts in no regret', async () => {
  const found = await analyse(playedSource(plan, reading(plan, 150).table()), scenario, {
    analysis: 'robust',
    party: 'us',
  });
  expect(found.analysis === 'robust' && found.robust?.games).toBe(30);
});

const box: Plan = {
  ...plan,
  seats: { us: ['small-steps'] },
  worldviews: [{ physics: 'hawk', tempers: 'hawk' }],
  parameters: { 'north-bar': { range: [1, 5] }, 'detection-rate': { range: [0, 1] } },
  design: { kind: 'sobol', points: 200 },
  games: 1,
};

test('a box of worlds that was hidden in the rows is found, and so is the question that begins the tree', async () => {
  const of = (row: number): number => ((pointOf(box, scenario, row).parameters['north-bar'] ?? 0) > 3 ? 100 : 0);
  const source = playedSource(box, madeUp({ kind: 'rows', plan: box, from: 0, count: 200 }, of).table);
  expect(aboutRun(source)).toMatchObject({ method: null, chairs: [], hasWorlds: true });
  const asked = { analysis: 'discover', measure: box.measures[0] ?? '', compare: null, atLeast: 50 } as const;
  const answer = await analyse(source, scenario, asked);
  if (answer.analysis !== 'discover') throw new Error('Another analysis was made.');
  const { worlds, hits, boxes, tree } = answer.found;
  const heavy = Array.from({ length: 200 }, (_, row) => of(row)).filter((one) => one > 0).length;
  expect([worlds, hits]).toEqual([200, heavy]);
  expect(boxes[0]).toMatchObject({ isStable: true, density: 1, restrictions: [{ id: 'parameter/north-bar' }] });
  expect(tree?.root.split?.yes.restriction.id).toBe('parameter/north-bar');
});

test('elementary effects of a plan laid out for them are reckoned for each setting', async () => {
  const screening: Plan = { ...box, design: { kind: 'morris', trajectories: 4, levels: 4 }, games: 2 };
  const source = playedSource(screening, madeUp({ kind: 'rows', plan: screening, from: 0, count: 24 }, value).table);
  expect(aboutRun(source).method).toBe('morris');
  const found = await analyse(source, scenario, { analysis: 'sensitivity', measure: screening.measures[0] ?? '' });
  const [setting] = found.analysis === 'sensitivity' ? found.found.settings : [];
  expect(setting?.morris?.parameters.map(({ id }) => id)).toEqual(['detection-rate', 'north-bar']);
  expect(setting?.point.worldview).toEqual({ physics: 'hawk', tempers: 'hawk' });
});
