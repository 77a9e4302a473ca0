import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSeed, luckOf } from '#engine';

const seeds = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const word = fc.nat({ max: 0xffffffff });

test('a draw lies in [0, 1) and depends on its address alone', () => {
  fc.assert(
    fc.property(seeds, fc.nat({ max: 1000 }), word, word, fc.nat({ max: 255 }), (seed, turn, rule, cause, ordinal) => {
      const draw = luckOf(seed, 'world').draw(turn, rule, cause, ordinal);
      luckOf(seed, 'world').draw(turn + 1, rule, cause, ordinal);
      expect(luckOf(seed, 'world').draw(turn, rule, cause, ordinal)).toBe(draw);
      expect(draw >= 0 && draw < 1).toBe(true);
    }),
  );
});

test('strategies draw in a domain of their own', () => {
  expect(luckOf('7', 'world').draw(1, 2, 3, 0)).not.toBe(luckOf('7', 'strategies').draw(1, 2, 3, 0));
});

test('draws are spread evenly: 20,000 addresses fall into ten bins within four standard errors', () => {
  const bins = Array.from({ length: 10 }, () => 0);
  const luck = luckOf('2021', 'world');
  for (let rule = 0; rule < 20_000; rule++) {
    const bin = Math.floor(luck.draw(1, rule, 0, 0) * 10);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(4 * Math.sqrt(20_000 * 0.1 * 0.9));
});

test.each(['-1', '1.5', '', '18446744073709551616', '1e3', ' 7'])('"%s" is no seed', (text) => {
  expect(isSeed(text)).toBe(false);
});

test('the largest seed is one', () => {
  expect(isSeed('18446744073709551615')).toBe(true);
});
