import { expect, test } from 'vitest';
import { youFirst } from './run-command.ts';

interface Told {
  readonly template: string;
  readonly date: string;
  readonly name: string;
  readonly promises: readonly { issue: string; giver: string; size: number; worth: Record<string, number> }[];
  readonly worth: Record<string, number>;
  readonly exposure: Record<string, number>;
}

test('the texts of history are listed by their days', () => {
  const listed: readonly Told[] = JSON.parse(youFirst(['texts', '--json']).out);
  expect(listed.length).toBeGreaterThanOrEqual(9);
  const days = listed.map(({ date }) => date);
  expect(days).toEqual(days.toSorted());
  const { out, code } = youFirst(['texts']);
  expect(code).toBe(0);
  for (const { template, name } of listed) expect(out).toContain(`${template}: ${name}`);
});

test('one of them is told promise by promise, with what it is worth to whom and who stands exposed', () => {
  const told: Told = JSON.parse(youFirst(['texts', 'february-2007', '--json']).out);
  expect(told.promises.find(({ issue }) => issue === 'fuel-oil')).toMatchObject({ giver: 'us', size: 1 });
  for (const [party, worth] of Object.entries(told.worth))
    expect(told.promises.reduce((sum, one) => sum + (one.worth[party] ?? 0), 0)).toBe(worth);
  // What Pyongyang gives weighs 5, what it gets 4, and all falls due at once.
  expect(told.exposure).toEqual({ us: 0, rok: 0, dprk: 1 });
  const { out } = youFirst(['texts', 'february-2007']);
  expect(out).toContain('50,000 tonnes of heavy fuel oil');
  expect(out).toContain('Within 60 days.');
  expect(out).not.toContain('three months late');
});

test('a text that nobody knows is told with the one that was meant', () => {
  const { err, code } = youFirst(['texts', 'february-2006']);
  expect(code).toBe(1);
  expect(err).toContain('Did you mean "february-2007"?');
});
