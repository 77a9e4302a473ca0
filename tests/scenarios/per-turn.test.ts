import { expect, test } from 'vitest';
import type { PublishedForm } from '#engine';
import { SHELF } from './shelf.ts';

const DAYS_OF_YEAR = 365.25;
const DAYS_OF_MONTH = DAYS_OF_YEAR / 12;

/** The value for a turn of so many days that a published figure comes to. The engine has no powers; this is outside it. */
const perTurn: Readonly<Record<PublishedForm, (published: number, days: number) => number>> = {
  year: (amount, days) => (amount * days) / DAYS_OF_YEAR,
  quarter: (chance, days) => 1 - (1 - chance) ** (days / (3 * DAYS_OF_MONTH)),
  month: (chance) => 1 - Math.sqrt(1 - chance),
  'half-life': (months, days) => 0.5 ** (days / (months * DAYS_OF_MONTH)),
  'log-ratio': (logarithm) => Math.exp(logarithm),
};

/** The published figure that a value for a turn compounds back to. */
const backAgain: Readonly<Record<PublishedForm, (value: number, days: number) => number>> = {
  year: (amount, days) => (amount * DAYS_OF_YEAR) / days,
  quarter: (chance, days) => 1 - (1 - chance) ** ((3 * DAYS_OF_MONTH) / days),
  month: (chance) => 1 - (1 - chance) ** 2,
  'half-life': (share, days) => (days / DAYS_OF_MONTH) * (Math.log(0.5) / Math.log(share)),
  'log-ratio': (ratio) => Math.log(ratio),
};

/** Half a unit of the last digit that a parameter is written with in any school: 0.923 beside 0.96 is good to 0.0005. */
const roundingOf = (values: readonly number[]): number =>
  0.5 * 10 ** -Math.max(...values.map((value) => (String(value).split('.')[1] ?? '').length));

const converted = SHELF.flatMap(([id, book]) => {
  const { worldviews, turnDays } = book.open();
  return Object.entries(worldviews).flatMap(([school, { physics }]) =>
    Object.entries(physics).flatMap(([parameter, { value, published }]) => {
      if (published === undefined) return [];
      const values = Object.values(worldviews).flatMap((one) => one.physics[parameter]?.value ?? []);
      const rounding = roundingOf(values);
      return [{ scenario: id, school, parameter, value, published, rounding, turnDays }];
    }),
  );
});

test.each(converted)('$scenario, $school: $parameter is the published figure, put for one turn', (one) => {
  const { value, published, rounding, turnDays } = one;
  const exact = perTurn[published.per](published.value, turnDays);
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(rounding);
});

test.each(converted)('$scenario, $school: $parameter compounds back to the published figure within rounding', (one) => {
  const { value, published, rounding, turnDays } = one;
  const back = (rate: number): number => backAgain[published.per](rate, turnDays);
  const ends = [back(value - rounding), back(value + rounding)].toSorted((low, high) => low - high);
  const [low = Number.NaN, high = Number.NaN] = ends;
  expect(low).toBeLessThanOrEqual(published.value);
  expect(high).toBeGreaterThanOrEqual(published.value);
  expect(back(perTurn[published.per](published.value, turnDays))).toBeCloseTo(published.value, 9);
});

test('where one school has a published figure for a parameter, all schools have one, put in the same way', () => {
  const forms = new Map<string, Set<string>>();
  for (const { scenario, parameter, published } of converted) {
    const key = `${scenario} ${parameter}`;
    forms.set(key, (forms.get(key) ?? new Set()).add(published.per));
  }
  expect([...forms].filter(([, ways]) => ways.size > 1)).toEqual([]);
  for (const [id, book] of SHELF) {
    const schools = Object.keys(book.open().worldviews).length;
    const counts = converted.filter(({ scenario }) => scenario === id).map(({ parameter }) => parameter);
    for (const parameter of new Set(counts)) expect(counts.filter((one) => one === parameter)).toHaveLength(schools);
  }
});
