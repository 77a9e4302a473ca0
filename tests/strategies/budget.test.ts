import { expect, test } from 'vitest';
import { reason } from '#strategies';
import { type Bid, bidOf, withinBudget } from '../../src/strategies/budget.ts';

const bid = (id: string, worth: number, cost: number, more: Partial<Bid<string>> = {}): Bid<string> => ({
  what: id,
  id,
  group: id,
  cost,
  move: id,
  isHarsh: false,
  isKind: false,
  atLeast: [],
  worth,
  reasons: [],
  ...more,
});
const taken = (bids: readonly Bid<string>[], means = { purse: 4, moves: 2 }) =>
  withinBudget(bids, means).map(({ id }) => id);

test('the best come first, as far as capital and moves reach', () => {
  expect(taken([bid('a', 1, 1), bid('b', 3, 3), bid('c', 2, 2)])).toEqual(['b', 'a']);
  expect(taken([bid('a', 3, 0), bid('b', 2, 0), bid('c', 1, 0)])).toEqual(['a', 'b']);
  expect(taken([bid('a', 3, 0), bid('b', 2, 0), bid('key', 1, 0, { move: null })])).toEqual(['a', 'b', 'key']);
});

test('what is worth nothing is left', () => {
  expect(taken([bid('a', 0, 0), bid('b', -1, 0)])).toEqual([]);
});

test('never two ways of one move, nor two of one group', () => {
  expect(taken([bid('a:x', 2, 1, { move: 'a' }), bid('a:y', 1, 1, { move: 'a' })])).toEqual(['a:x']);
  expect(taken([bid('a', 2, 1, { group: 'step' }), bid('b', 1, 1, { group: 'step' })])).toEqual(['a']);
});

test('a bid below its own bar is left, whatever it is worth', () => {
  const barred = (points: number) =>
    bidOf({ what: 'a', id: 'a', group: 'a', atLeast: ['gains', 'costs'] }, [
      reason('gains', points),
      reason('costs', -2),
      reason('stands-for-it', 5),
    ]);
  expect(withinBudget([barred(1)], { purse: 4, moves: 2 })).toEqual([]);
  expect(withinBudget([barred(2)], { purse: 4, moves: 2 })).toHaveLength(1);
});

test('a harsh deed and a step do not go together', () => {
  expect(taken([bid('step', 2, 1, { isKind: true }), bid('blow', 1, 1, { isHarsh: true })])).toEqual(['step']);
  expect(taken([bid('blow', 2, 1, { isHarsh: true }), bid('step', 1, 1, { isKind: true })])).toEqual(['blow']);
});

test('equals are taken by their names, and not by their place', () => {
  expect(taken([bid('b', 1, 3), bid('a', 1, 3)])).toEqual(['a']);
  expect(taken([bid('a', 1, 3), bid('b', 1, 3)])).toEqual(['a']);
});
