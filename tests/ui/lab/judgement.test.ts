import { expect, test } from 'vitest';
import { type Judged, judgementOf } from '../../../src/ui/lab/judgement.ts';
import type { SeenPair } from '../../../src/ui/lab/reading.worker.ts';
import { disagreements, standingsOf } from '../../../src/ui/lab/standing.ts';
import type { Difference } from '../../../src/ui/lab/sweep-words.worker.ts';

const SCHOOLS = ['kind', 'stern'];
const WIDE = 2;

/** A difference that lies so far from zero; within two of it, it is not told apart. */
const apart = (mean: number, of: Partial<Difference> = {}): Difference => ({
  first: mean,
  second: 0,
  mean,
  low: mean - WIDE,
  high: mean + WIDE,
  n: 100,
  method: 'student',
  ...of,
});

/** One world: by each school's measure how far the first is ahead, and in what is counted beside. */
const world = (physics: string, kind: number, stern: number, outcome = 0, turns = 12): SeenPair => ({
  worldview: { physics, tempers: physics },
  turns,
  games: 100,
  differences: {
    'yardstick/kind': apart(kind),
    'yardstick/stern': apart(stern),
    'yardstick-score/kind': apart(kind),
    'yardstick-score/stern': apart(0),
    outcome: apart(outcome),
  },
});

const judged = (question: Judged['question'], pairs: readonly SeenPair[], expected: Judged['expected'] = null) =>
  judgementOf({ question, expected, pairs, schools: SCHOOLS, counted: 'yardstick', outcome: 'outcome' });

test('by each measure it is counted in how many worlds one side is ahead, and too few games count as not told apart', () => {
  const pairs = [world('a', 9, -9), world('b', 9, 9), world('c', 9, 0)];
  expect(standingsOf(pairs, SCHOOLS, 'yardstick')).toEqual([
    { school: 'kind', sides: { first: 3, second: 0, open: 0 }, standing: 'ahead' },
    { school: 'stern', sides: { first: 1, second: 1, open: 1 }, standing: 'turns' },
  ]);
  const few = pairs.map((pair) => ({ ...pair, differences: { 'yardstick/kind': apart(9, { n: 29 }) } }));
  expect(standingsOf(few, ['kind'], 'yardstick')[0]?.standing).toBe('open');
});

test('where success and points say different things is counted field by field', () => {
  expect(disagreements([world('a', 9, -9), world('b', 9, 0)], SCHOOLS)).toBe(1);
});

test('measures that disagree in every world bear the expectation out; an order that turns with the world is what would change the mind', () => {
  const plain = judged('you-first', [world('a', 9, -9), world('b', 9, -9)]);
  expect([plain.expectation, plain.isOverturned]).toEqual(['held', false]);
  const turning = judged('you-first', [world('a', 9, -9), world('b', 9, 9), world('c', 9, -9)]);
  expect([turning.expectation, turning.isOverturned]).toEqual(['held', true]);
  const one = judged('you-first', [world('a', 9, 9), world('b', 9, 9)]);
  expect([one.expectation, one.isOverturned]).toEqual(['unsettled', true]);
  const byWorld = judged('you-first', [world('a', 9, 9), world('b', -9, -9)]);
  expect([byWorld.expectation, byWorld.isOverturned]).toEqual(['failed', true]);
});

test('a lead that shrinks with time refutes that it grows, and a clear one that goes is what would change the mind', () => {
  const over = (short: number, long: number) => [world('a', short, 0, 0, 12), world('a', long, 0, 0, 36)];
  const shrunk = judged('horizon', over(20, 9));
  expect([shrunk.expectation, shrunk.isOverturned]).toEqual(['failed', false]);
  const gone = judged('horizon', over(20, 1));
  expect([gone.expectation, gone.isOverturned]).toEqual(['failed', true]);
  const grown = judged('horizon', over(9, 20));
  expect([grown.expectation, grown.isOverturned]).toEqual(['held', false]);
  expect(judged('horizon', over(9, 10)).expectation).toBe('unsettled');
  expect(judged('horizon', [...over(9, 20), world('b', 20, 0, 0, 12), world('b', 9, 0, 0, 36)]).expectation).toBe(
    'partly',
  );
});

test('tempers that make no difference somewhere are what would change the mind', () => {
  const all = judged('temper', [world('a', 0, 0, 9), world('b', 0, 0, 9)]);
  expect([all.expectation, all.isOverturned]).toEqual(['held', false]);
  const some = judged('temper', [world('a', 0, 0, 9), world('b', 0, 0, 1)]);
  expect([some.expectation, some.isOverturned]).toEqual(['partly', true]);
});

test('more launches, but three times as many, are not fewer than the word sounds like', () => {
  const drills = (first: number, second: number) =>
    judged('drills', [{ ...world('a', 0, 0), differences: { outcome: apart(first - second, { first, second }) } }]);
  expect(drills(20, 10)).toMatchObject({ expectation: 'held', isOverturned: false });
  expect(drills(40, 10)).toMatchObject({ expectation: 'failed', isOverturned: false });
  expect(drills(10, 10)).toMatchObject({ expectation: 'unsettled', isOverturned: true });
});

test('an own expectation is held against every world', () => {
  const pairs = [world('a', 0, 0, 9), world('b', 0, 0, -9)];
  expect(judged('own', pairs, 'first')).toMatchObject({ expectation: 'partly', isOverturned: true });
  expect(judged('own', pairs, 'alike')).toMatchObject({ expectation: 'failed', isOverturned: true });
  expect(judged('own', [world('a', 0, 0, 1)], 'alike')).toMatchObject({ expectation: 'held', isOverturned: false });
  expect(judged('own', [world('a', 0, 0, 1)], 'first')).toMatchObject({
    expectation: 'unsettled',
    isOverturned: false,
  });
});
