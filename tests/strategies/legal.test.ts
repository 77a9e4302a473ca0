import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decision, luckOf, pendingAsks, refusalsOf, viewOf } from '#engine';
import { STRATEGIES } from '#strategies';
import { openTable, type Party, WORLDVIEWS } from './table.ts';

const idsOf = (party: Party) => [
  ...STRATEGIES.filter((strategy) => strategy.party === party).map(({ id }) => id),
  'tempered+hasty',
  'tempered+far-sighted',
];
const seats = fc.record({
  us: fc.constantFrom(...idsOf('us')),
  rok: fc.constantFrom(...idsOf('rok')),
  dprk: fc.constantFrom(...idsOf('dprk')),
  china: fc.constantFrom(...idsOf('china')),
});

test('no strategy ever decides what would be refused, and each decides the same when asked twice', () => {
  let asked = 0;
  fc.assert(
    fc.property(seats, fc.nat(1_000_000), fc.constantFrom(...WORLDVIEWS), (sitting, seed, worldview) => {
      const { game, agents } = openTable(sitting, seed, worldview);
      const luck = luckOf(String(seed), 'strategies');
      while (!game.isOver) {
        const by: Record<string, Decision> = {};
        for (const { party } of pendingAsks(game.world, game.rules)) {
          const view = viewOf(game.world, game.rules, party);
          const before = JSON.stringify(game.world);
          const first = agents[party]?.decide(view, luck, game.noteOf(party));
          const again = agents[party]?.decide(view, luck, JSON.parse(JSON.stringify(game.noteOf(party))));
          if (first === undefined) throw new Error(`Nobody sits for ${party}.`);
          expect(refusalsOf(game.world, game.rules, party, first.decision)).toEqual([]);
          expect(again).toEqual(first);
          expect(first.reasons.length > 0 || first.decision.kind === 'answers').toBe(true);
          expect(JSON.stringify(game.world)).toBe(before);
          by[party] = first.decision;
          game.note(party, first.notes);
          asked += 1;
        }
        game.play(by);
      }
    }),
    { numRuns: 40, seed: 2021 },
  );
  expect(asked).toBeGreaterThan(1000);
}, 120_000);
