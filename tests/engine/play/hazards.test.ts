import { expect, test } from 'vitest';
import {
  type Edit,
  Game,
  type Luck,
  luckOf,
  type Odds,
  type Rules,
  type Stepper,
  schoolOf,
  tableStepper,
} from '#engine';
import { korea } from '../../korea.ts';
import { playRandomly } from './random-seat.ts';

const { scenario } = korea();
const worldview = schoolOf(Object.keys(scenario.worldviews)[0] ?? '');

const throughCopies: Edit = (world, edit) => {
  const copy = structuredClone(world);
  edit(copy);
  return copy;
};

/** Luck that hears of the odds. */
function heardLuck(luck: Luck): { readonly luck: Luck; readonly odds: Odds[] } {
  const odds: Odds[] = [];
  return { odds, luck: { draw: (...address) => luck.draw(...address), note: (one) => odds.push(one) } };
}

test('a guard decides alike whether the odds of its hazards are heard or not, and as the odds say', () => {
  const decided = { open: 0, shut: 0 };
  const silent = luckOf('12', 'world');
  const asking = (rules: Rules): Stepper => ({
    select(party, stances, fact, world, luck) {
      for (const { guard, fact: kind } of rules.transitions) {
        if (guard === null || kind !== fact.kind) continue;
        const heard = heardLuck(silent);
        const isOpen = guard(world, fact, heard.luck);
        expect(guard(world, fact, silent)).toBe(isOpen);
        const last = heard.odds.at(-1);
        if (last === undefined) continue;
        // In this scenario a hazard stands last where it stands with others.
        expect(last.drawn < last.chance).toBe(isOpen);
        decided[isOpen ? 'open' : 'shut'] += 1;
      }
      return tableStepper(rules).select(party, stances, fact, world, luck);
    },
  });
  for (let seed = 1; seed <= 12; seed += 1) {
    const game = new Game({ scenario, worldview, seed: String(seed), seats: {} }, asking, throughCopies);
    playRandomly(game, String(seed));
  }
  expect(decided.open).toBeGreaterThan(20);
  expect(decided.shut).toBeGreaterThan(200);
});
