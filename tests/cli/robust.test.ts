import { expect, test } from 'vitest';
import type { Robust } from '#lab';
import { youFirstToTheEnd } from './run-command.ts';

const two = ['--agent', 'small-steps', '--agent', 'other-side/1/inside-talks'];
const small = ['--games', '3', '--physics', 'hawk', '--resamples', '100'];

test('regret is told for every world and yardstick, the same with one thread and with two', async () => {
  const [one, both] = [
    await youFirstToTheEnd(['lab', 'robust', '--workers', '1', ...small, ...two, '--json']),
    await youFirstToTheEnd(['lab', 'robust', '--workers', '2', ...small, ...two, '--json']),
  ];
  expect([one.code, both.out]).toEqual([0, one.out]);
  const { strategies, byYardstick } = JSON.parse(one.out) as Robust;
  expect(strategies.map(({ strategy }) => strategy)).toEqual(['small-steps', 'other-side/1/inside-talks']);
  expect(Object.keys(byYardstick)).toEqual(['alliance-manager', 'engager', 'hawk', 'realist']);
  for (const [place, { regret }] of (strategies[0]?.regrets ?? []).entries()) {
    const other = strategies[1]?.regrets[place]?.regret.mean ?? Number.NaN;
    expect(Math.min(regret.mean, other)).toBe(0);
    expect(regret.low).toBeLessThanOrEqual(regret.mean);
  }
}, 120_000);

test('in words the yardsticks are kept apart, and nothing is ranked that chance upsets', async () => {
  const { out } = await youFirstToTheEnd(['lab', 'robust', '--workers', '1', ...small, ...two, '--all']);
  expect(out).toMatch(/^The hawk: (no place is settled|least regretted is|the first 2 are)/m);
  expect(out).toContain('Over all yardsticks');
  expect(out).toContain('Physics: The hawk; yardstick: The engager; by tempers:');
  expect(out).toContain('It is no forecast');
}, 120_000);

test.each([
  ['one strategy alone', ['--agent', 'small-steps'], /name two strategies or more/],
  ['an unknown strategy', ['--agent', 'churchill', '--agent', 'small-steps'], /Nobody called "churchill"/],
  ['an unknown chair', ['--party', 'moon'], /no seat "moon"|no party "moon"/],
  ['too few resamples', ['--resamples', '5'], /from 100 to/],
  ['an unknown world', ['--physics', 'optimist'], /no worldview "optimist"/],
])('%s is one clear sentence', async (_, args, sentence) => {
  const { code, out, err } = await youFirstToTheEnd(['lab', 'robust', ...args]);
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  expect(err).toMatch(sentence);
});
