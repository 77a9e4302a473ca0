import { expect, test } from 'vitest';
import { type CakeRules, farSeeingNegotiator, negotiate } from '#lab';

/** Two far-seeing negotiators at one cake, offer by offer. */
const played = (rules: CakeRules) => negotiate([farSeeingNegotiator(0, rules), farSeeingNegotiator(1, rules)], rules);
const firstShare = (rules: CakeRules): number => played(rules).agreed?.shares[0] ?? NaN;
const limitOf = ([own, others]: CakeRules['discounts']): number => (1 - others) / (1 - own * others);

test.each([
  [[0.9, 0.9], 0.526316],
  [[0.9, 0.8], 0.714286],
] as const)('with discounts %j the first comes to ask for %d', (discounts, share) => {
  for (const horizon of [200, 201, 1000]) expect(firstShare({ discounts, horizon })).toBeCloseTo(share, 6);
  expect(firstShare({ discounts, horizon: 1000 })).toBeCloseTo(limitOf(discounts), 12);
});

test('each two turns more bring the share nearer to its limit, by the product of the discounts', () => {
  const discounts = [0.9, 0.8] as const;
  const missing = (horizon: number): number => firstShare({ discounts, horizon }) - limitOf(discounts);
  for (const horizon of [1, 2, 3, 10, 31, 40]) {
    expect(missing(horizon + 2) / missing(horizon)).toBeCloseTo(0.9 * 0.8, 6);
    // Whoever asks last gains by it.
    expect(Math.sign(missing(horizon))).toBe(horizon % 2 === 1 ? 1 : -1);
  }
});

test('they agree on the first offer, and who has one turn only leaves nothing', () => {
  const { offers, agreed } = played({ discounts: [0.9, 0.8], horizon: 60 });
  expect(offers).toEqual([agreed]);
  expect(agreed).toMatchObject({ turn: 1, by: 0 });
  expect(played({ discounts: [0.9, 0.8], horizon: 1 }).agreed?.shares).toEqual([1, 0]);
  expect(played({ discounts: [0.9, 0.8], horizon: 2 }).agreed?.shares).toEqual([1 - 0.8, 0.8]);
});

test('asking for more than that is refused, and the second then asks for what waiting was worth', () => {
  const rules = { discounts: [0.9, 0.8], horizon: 60 } as const;
  const sensible = farSeeingNegotiator(0, rules);
  const greedy = {
    ...sensible,
    offer: (turn: number) => {
      const { shares, ...offer } = sensible.offer(turn);
      return { ...offer, shares: [shares[0] + 1e-9, shares[1] - 1e-9] as const };
    },
  };
  const { offers, agreed } = negotiate([greedy, farSeeingNegotiator(1, rules)], rules);
  expect(offers).toHaveLength(2);
  expect(agreed).toMatchObject({ turn: 2, by: 1 });
  const waited = 0.9 * (agreed?.shares[0] ?? NaN);
  expect(waited).toBeLessThan(played(rules).agreed?.shares[0] ?? NaN);
});

test('nobody does better against a far-seeing one by asking for another share, at any turn', () => {
  const rules = { discounts: [0.9, 0.8], horizon: 7 } as const;
  const value = firstShare(rules);
  for (let percent = 0; percent <= 100; percent++) {
    const stubborn = {
      offer: (turn: number) => ({ turn, by: 0, shares: [percent / 100, 1 - percent / 100] }) as const,
      accepts: () => false,
    };
    const { agreed } = negotiate([stubborn, farSeeingNegotiator(1, rules)], rules);
    const discounted = agreed === null ? 0 : agreed.shares[0] * 0.9 ** (agreed.turn - 1);
    expect(discounted).toBeLessThanOrEqual(value);
  }
});

test('where nobody ever accepts, time runs out without an agreement', () => {
  const rules = { discounts: [0.9, 0.9], horizon: 4 } as const;
  const deaf = { ...farSeeingNegotiator(1, rules), accepts: () => false };
  const { offers, agreed } = negotiate([{ ...deaf, offer: farSeeingNegotiator(0, rules).offer }, deaf], rules);
  expect([offers.map(({ by }) => by), agreed]).toEqual([[0, 1, 0, 1], null]);
});

test.each([
  [{ discounts: [0.9, 1.1], horizon: 10 }, /1\.1/],
  [{ discounts: [NaN, 0.9], horizon: 10 }, /NaN/],
  [{ discounts: [0.9, 0.9], horizon: 0 }, /horizon.*0/],
  [{ discounts: [0.9, 0.9], horizon: 2.5 }, /horizon.*2\.5/],
] as const)('rules %j are none', (rules, sentence) => {
  expect(() => farSeeingNegotiator(0, rules)).toThrow(sentence);
});
