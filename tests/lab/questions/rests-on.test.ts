import { expect, test } from 'vitest';
import { bearingsOf, withAndWithout } from '#lab';

const around = (middle: number): readonly number[] => [middle - 1, middle + 1, middle - 0.5, middle + 0.5, middle];

test('a mechanism bears a difference that is clear with it and gone without it', () => {
  expect(withAndWithout(around(10), around(0)).isBorne).toBe(true);
  expect(withAndWithout(around(10), around(-10)).isBorne).toBe(true);
  expect(withAndWithout(around(10), around(8)).isBorne).toBe(false);
});

test('a difference that is not clear with it is not borne by it', () => {
  expect(withAndWithout(around(0), around(10)).isBorne).toBe(false);
});

test('that a difference is no longer clear is no proof, where the change is within chance', () => {
  const wide = [1, 6, 2, 5, 3.5];
  const wider = [-8, 14, -6, 12, 3];
  const { whole, without, adds, isBorne } = withAndWithout(wide, wider);
  expect([whole.low > 0, without.low < 0, adds.low < 0 && adds.high > 0, isBorne]).toEqual([true, true, true, false]);
});

test('an answer rests on what bears more than half of its clear differences', () => {
  const tried = [
    { whole: around(10), without: { pillar: around(0), trim: around(9) } },
    { whole: around(-10), without: { pillar: around(1), trim: around(0) } },
    { whole: around(10), without: { pillar: around(0), trim: around(9) } },
    { whole: around(0), without: { pillar: around(9), trim: around(9) } },
  ];
  expect(bearingsOf(tried)).toEqual([
    { mechanism: 'pillar', borne: 3, clear: 3, isPillar: true },
    { mechanism: 'trim', borne: 1, clear: 3, isPillar: false },
  ]);
});

test('where nothing is clear nothing is borne', () => {
  expect(bearingsOf([{ whole: around(0), without: { pillar: around(0) } }])).toEqual([
    { mechanism: 'pillar', borne: 0, clear: 0, isPillar: false },
  ]);
});
