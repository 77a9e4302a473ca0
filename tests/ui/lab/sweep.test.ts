import { expect, test } from 'vitest';
import { chunksOf, gamesARound } from '../../../src/ui/lab/chunks.ts';
import type { RowsPlayed, RowsTask } from '../../../src/ui/lab/sweep-words.worker.ts';
import { planFor } from './plans.ts';
import { madeUp, rested, slowPlayer, sweepOf } from './threads.ts';

const plan = planFor({ physics: ['engager', 'hawk'] }, 40);
const ROWS = 2 * 2 * 40;
const play = (task: RowsTask): RowsPlayed => madeUp(task, (row) => row);
const rowsIn = (taken: readonly RowsPlayed[]): readonly number[] =>
  taken.flatMap(({ table }) => [...(table.numbers['row'] ?? [])]).toSorted((a, b) => a - b);
const EVERY_ROW = Array.from({ length: ROWS }, (_, row) => row);

test('every row is in one task, and every point plays its first games before any plays its next', () => {
  const chunks = [...chunksOf([0, 1, 2], 10, 4)];
  expect(chunks.map(({ from, count }) => `${from}+${count}`)).toEqual(
    ['0+4', '10+4', '20+4', '4+4', '14+4', '24+4', '8+2', '18+2', '28+2'], // biome-ignore format: three points, three rounds
  );
});

test.each([1, 2, 4])('with %d threads every row comes once, and the threads are closed', async (threads) => {
  const [taken, log]: [RowsPlayed[], string[]] = [[], []];
  const sweep = sweepOf(plan, { threads, openPlayer: () => slowPlayer(play, log), take: (one) => taken.push(one) });
  await rested(sweep);
  expect(rowsIn(taken)).toEqual(EVERY_ROW);
  expect([sweep.state.value, sweep.done.value, sweep.rows]).toEqual(['done', ROWS, ROWS]);
  expect(log.filter((line) => line === 'end')).toHaveLength(threads);
});

test('a sweep that is stopped twice loses no row and plays none again', async () => {
  const [taken, log]: [RowsPlayed[], string[]] = [[], []];
  const sweep = sweepOf(plan, { threads: 2, openPlayer: () => slowPlayer(play, log), take: (one) => taken.push(one) });
  for (let times = 0; times < 2; times += 1) {
    sweep.stop();
    await rested(sweep);
    expect(sweep.state.value).toBe('stopped');
    expect(taken.flatMap(({ table }) => table.length).reduce((sum, one) => sum + one, 0)).toBe(sweep.done.value);
    expect(sweep.done.value).toBeLessThan(ROWS);
    sweep.goOn();
  }
  await rested(sweep);
  expect(rowsIn(taken)).toEqual(EVERY_ROW);
  expect(log.filter((line) => line !== 'end')).toHaveLength(new Set(log).size - 1);
});

test.each([1, 2, 4])('a sweep of %d threads that is stopped has as many games of every point', async (threads) => {
  const [taken, log]: [RowsPlayed[], string[]] = [[], []];
  const sweep = sweepOf(plan, { threads, openPlayer: () => slowPlayer(play, log), take: (one) => taken.push(one) });
  sweep.stop();
  await rested(sweep);
  while (sweep.done.value % (4 * gamesARound(4)) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const games = [0, 1, 2, 3].map((point) => rowsIn(taken).filter((row) => Math.floor(row / 40) === point).length);
  expect(games).toEqual(Array(4).fill(gamesARound(4)));
  sweep.end();
});

test('the task of a thread that died is played by another', async () => {
  const [taken, log]: [RowsPlayed[], string[]] = [[], []];
  let deaths = 0;
  const frail = (task: RowsTask): RowsPlayed => {
    if (task.from === 80 && deaths === 0) {
      deaths += 1;
      throw new Error('The thread died.');
    }
    return play(task);
  };
  const sweep = sweepOf(plan, { threads: 2, openPlayer: () => slowPlayer(frail, log), take: (one) => taken.push(one) });
  await rested(sweep);
  expect([deaths, sweep.state.value]).toEqual([1, 'done']);
  expect(rowsIn(taken)).toEqual(EVERY_ROW);
});

test('where threads die again and again it breaks off, keeps what was played, and can go on', async () => {
  const [taken, log]: [RowsPlayed[], string[]] = [[], []];
  let isIll = true;
  const ill = (task: RowsTask): RowsPlayed => {
    if (isIll && task.from === 80) throw new Error('The thread died.');
    return play(task);
  };
  const sweep = sweepOf(plan, { threads: 2, openPlayer: () => slowPlayer(ill, log), take: (one) => taken.push(one) });
  await rested(sweep);
  expect(sweep.state.value).toBe('broken');
  expect(taken.length).toBeGreaterThan(0);
  isIll = false;
  sweep.goOn();
  await rested(sweep);
  expect(rowsIn(taken)).toEqual(EVERY_ROW);
});

test('after its end nothing is taken any more', async () => {
  const [taken, log]: [RowsPlayed[], string[]] = [[], []];
  const sweep = sweepOf(plan, { threads: 2, openPlayer: () => slowPlayer(play, log), take: (one) => taken.push(one) });
  sweep.end();
  await rested(sweep);
  expect(taken).toEqual([]);
});
