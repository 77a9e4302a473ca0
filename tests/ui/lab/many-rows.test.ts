import { expect, test } from 'vitest';
import { type Plan, parquetOf, pointOf, type RowTable } from '#lab';
import { analyse } from '../../../src/ui/lab/analysis.worker.ts';
import { openFiles } from '../../../src/ui/lab/analyst.ts';
import { openRun, playedSource } from '../../../src/ui/lab/run-files.worker.ts';
import { planText } from '../../../src/ui/lab/wishes.ts';
import { korea } from '../../korea.ts';
import { planFor } from './plans.ts';
import { madeUp } from './threads.ts';

const { scenario } = korea();
const plain = planFor({ physics: ['hawk'] }, 1);

/** Rows of a plan with measures that do not compress. */
function noisyRows(plan: Plan, rows: number): RowTable {
  const column = (read: (row: number) => number): Float64Array =>
    Float64Array.from({ length: rows }, (_, row) => read(row));
  return {
    length: rows,
    numbers: {
      row: column((row) => row),
      point: column((row) => Math.floor(row / plan.games)),
      game: column((row) => row % plan.games),
      ...Object.fromEntries(plan.measures.map((id, at) => [id, column((row) => Math.sin(row * (at + 1)))])),
    },
    words: {},
  };
}

/** A file that remembers which of its bytes were asked for. */
class WatchedFile extends File {
  readonly asked: number[] = [];
  override slice(start?: number, end?: number, type?: string): Blob {
    const part = super.slice(start, end, type);
    this.asked.push(part.size);
    return part;
  }
}

test('of a large file one column is read, and of it one group of rows at a time', async () => {
  const plan: Plan = { ...plain, games: 125_000 };
  const rows = 250_000;
  const bytes = parquetOf(noisyRows(plan, rows), {}) as Uint8Array<ArrayBuffer>;
  const file = new WatchedFile([bytes], 'rows.parquet');
  const source = await openRun([file, new File([planText(plan)], 'a.plan.yaml')], scenario);
  expect(source.rows).toBe(rows);
  file.asked.length = 0;
  const id = plan.measures[2] ?? '';
  const table = await source.columns([id]);
  expect(table.numbers[id]?.[249_999]).toBe(Math.sin(249_999 * 3));
  expect(file.asked).toHaveLength(3);
  // A hundred thousand doubles, and what is written before them.
  for (const size of file.asked) expect(size).toBeLessThan(800_000 + 4096);
});

test('among more worlds than a search takes in reasonable time, some are drawn, and it is said how many', async () => {
  const plan: Plan = {
    ...plain,
    seats: { us: ['small-steps'] },
    parameters: { 'north-bar': { range: [1, 5] } },
    design: { kind: 'sobol', points: 40_000 },
    games: 1,
  };
  const of = (row: number): number => ((pointOf(plan, scenario, row).parameters['north-bar'] ?? 0) > 3 ? 100 : 0);
  const source = playedSource(plan, madeUp({ kind: 'rows', plan, from: 0, count: 40_000 }, of).table);
  const asked = { analysis: 'discover', measure: plan.measures[0] ?? '', compare: null, atLeast: 50 } as const;
  const answer = await analyse(source, scenario, asked);
  if (answer.analysis !== 'discover') throw new Error('Another analysis was made.');
  const { worlds, searched, hits, boxes } = answer.found;
  expect([worlds, searched]).toEqual([40_000, 32_768]);
  expect(hits / worlds).toBeCloseTo(0.5, 3);
  expect(boxes[0]).toMatchObject({ isStable: true, density: 1 });
});

test('the files of a folder are handed to their reader a few at a time, all before it is asked', async () => {
  const told: { readonly files?: readonly File[]; readonly ask?: string }[] = [];
  let answer: ((data: unknown) => void) | null = null;
  class Listening extends EventTarget {
    postMessage(message: { readonly ask?: string; readonly number?: number }): void {
      told.push(message);
      if (message.ask !== undefined) answer?.({ number: message.number, ok: false, refused: 'no-rows', file: '' });
    }
    terminate(): void {}
    constructor() {
      super();
      answer = (data) => queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    }
  }
  const before = globalThis.Worker;
  globalThis.Worker = Listening as unknown as typeof Worker;
  const files = Array.from({ length: 40 }, (_, at) =>
    Object.assign(new File([''], `rows-${at}.parquet`), { webkitRelativePath: `out/rows-${at}.parquet` }),
  );
  await openFiles(scenario, files);
  globalThis.Worker = before;
  const handed = told.slice(0, -1).map((message) => message.files ?? []);
  expect(handed.flat()).toEqual(files);
  expect(Math.max(...handed.map(({ length }) => length))).toBeLessThanOrEqual(16);
  expect(told.at(-1)?.ask).toBe('files');
});
