import { expect, test } from 'vitest';
import type { GradualismFound } from '#lab';
import { youFirst } from './run-command.ts';

const asked = (...options: readonly string[]) => youFirst(['lab', 'gradualism', '--games', '16', ...options]);

test('it tells the smallest ratio, and as JSON every ratio that was tried', () => {
  const { code, out } = asked();
  expect(code).toBe(0);
  expect(out).toMatch(/All at once is not kept/);
  expect(out).toMatch(/from a ratio of 0\.74\d\d on/);
  const answer = JSON.parse(asked('--json').out) as GradualismFound & { readonly scenario: string };
  expect(answer).toMatchObject({ scenario: 'gradualism', worth: 1.5, continuation: 0.9 });
  expect(answer.tried.length).toBeGreaterThan(8);
  expect(answer.tried).toContainEqual(answer.smallest);
});

test('where nothing is kept it says so', () => {
  expect(asked('--delta', '0.5').out).toMatch(/not kept either, up to a ratio of 0\.99/);
});

test.each([
  ['--delta', '1'],
  ['--delta', 'nine'],
  ['--value', '0'],
  ['--value', ''],
  ['--games', '0'],
  ['--seed', '-1'],
])('%s %s is met with what may be given', (option, value) => {
  const { code, out, err } = asked(`${option}=${value}`);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/number/);
});
