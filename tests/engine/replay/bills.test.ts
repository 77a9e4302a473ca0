import { expect, test } from 'vitest';
import { type Bill, billsOf, bindRules, Game, schoolOf, tableStepper, viewOf } from '#engine';
import type { LedgerEntry } from '../../../src/engine/world/world.ts';
import { playRandomly } from '../play/random-seat.ts';
import { villages } from '../play/villages.ts';

const scenario = villages();
const rules = bindRules(scenario, schoolOf('hopeful'));
const [one = '', other = ''] = rules.index.parties.ids;
const deed = rules.index.deeds.ids.findIndex((id) => id !== '');

function billed(ledger: readonly LedgerEntry[]): readonly Bill[] {
  const game = new Game({ scenario, worldview: schoolOf('hopeful'), seed: '1', seats: {} }, tableStepper);
  return billsOf({ ...game.world, ledger: [...ledger] }, rules);
}

test('who gave unheard is owed by whom it was meant for, who admits nothing', () => {
  const [bill, ...more] = billed([{ turn: 2, deed, giver: 0, to: 1, prices: [3, 0] }]);
  expect(more).toEqual([]);
  expect(bill).toMatchObject({ creditor: one, debtor: other, owed: 3, admitted: 0 });
  expect(bill?.deeds).toMatchObject([{ giver: one, turns: [2], price: 3, admitted: 0 }]);
});

test('both may hold a bill against each other over the same deeds', () => {
  const bills = billed([
    { turn: 1, deed, giver: 0, to: 1, prices: [4, 1] },
    { turn: 3, deed: deed + 1, giver: 1, to: 0, prices: [1, 3] },
  ]);
  expect(bills.map(({ creditor, owed, admitted }) => ({ creditor, owed, admitted }))).toEqual([
    { creditor: one, owed: 3, admitted: -2 },
    { creditor: other, owed: 2, admitted: -3 },
  ]);
  // The first deed is disputed by three points, the second by two.
  expect(bills[1]?.deeds.map(({ price, admitted }) => [price, admitted])).toEqual([
    [-1, -4],
    [3, 1],
  ]);
});

test('a deed that was struck off again is on no bill', () => {
  expect(
    billed([
      { turn: 1, deed, giver: 0, to: 1, prices: [2, 2] },
      { turn: 2, deed, giver: 0, to: 1, prices: [-2, -2] },
    ]),
  ).toEqual([]);
});

test('in whole games the bills and credits of a party come to what its card says', () => {
  let count = 0;
  for (let seed = 0; seed < 20; seed++) {
    const game = new Game({ scenario, worldview: schoolOf('hopeful'), seed: String(seed), seats: {} }, tableStepper);
    playRandomly(game, String(seed));
    const bills = billsOf(game.world, game.rules);
    for (const party of rules.index.parties.ids) {
      // Two parties: each stands in the other's book alone.
      const owed = bills.filter(({ creditor }) => creditor === party).reduce((sum, bill) => sum + bill.owed, 0);
      expect(owed).toBe(Math.max(0, viewOf(game.world, game.rules, party).owed()));
      count += owed > 0 ? 1 : 0;
    }
  }
  expect(count).toBeGreaterThan(0);
});
