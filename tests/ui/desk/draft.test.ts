import { expect, test } from 'vitest';
import { passing } from '#engine';
import { cardsOf, heldBack, holdReflex, isPassing, priceOf, toggleMove, turnKey } from '../../../src/ui/desk/draft.ts';
import { washington } from './fixture-view.ts';

test('a move is taken up by one touch and laid back by the next', () => {
  const taken = toggleMove(passing, 'consult-seoul');
  expect(taken.moves).toEqual(['consult-seoul']);
  expect(toggleMove(taken, 'consult-seoul')).toEqual(passing);
});

test('another way of making the same move takes the place of the first', () => {
  const first = toggleMove(toggleMove(passing, 'publish-agenda:guarantees'), 'consult-seoul');
  expect(toggleMove(first, 'publish-agenda:relief-and-peace').moves).toEqual([
    'consult-seoul',
    'publish-agenda:relief-and-peace',
  ]);
});

test('a key goes where it is turned, and is let go when turned there again', () => {
  const turned = turnKey(passing, 'summer', 'scale');
  expect(turned.keys).toEqual({ summer: 'scale' });
  expect(turnKey(turned, 'summer', 'postpone').keys).toEqual({ summer: 'postpone' });
  expect(turnKey(turned, 'summer', 'scale').keys).toEqual({});
});

test('the price counts moves, keys and the table at once, and orders apart', () => {
  const draft = {
    ...holdReflex(
      turnKey(toggleMove(passing, 'publish-agenda:guarantees'), 'summer', 'scale'),
      'answer-the-launch',
      true,
    ),
    table: {
      act: 'table',
      package: 'pause-for-exemptions',
      public: false,
      opener: 'together',
      grain: 2,
      gate: 'before-talks',
    },
  } as const;
  expect(priceOf(draft, washington)).toBe(3 + 1 + 1);
  expect(heldBack(draft, washington)).toBe(1);
});

test('a key left at its position costs nothing', () => {
  const keys = washington.keys.map((key) => ({ ...key, current: 'scale' }));
  expect(priceOf(turnKey(passing, 'summer', 'scale'), { ...washington, keys })).toBe(0);
});

test('a guess alone passes the turn; an order does not', () => {
  expect(isPassing({ ...passing, guess: 'opens' })).toBe(true);
  expect(isPassing(holdReflex(passing, 'answer-the-launch', true))).toBe(false);
});

test('the ways of one move lie on one card, in the order of the hand', () => {
  const cards = cardsOf(washington.hand);
  expect(cards.map(([first]) => first.move)).toEqual([...new Set(washington.hand.map((way) => way.move))]);
  expect(cards.find(([first]) => first.move === 'publish-agenda')).toHaveLength(2);
});
