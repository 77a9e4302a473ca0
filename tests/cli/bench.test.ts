import { expect, test } from 'vitest';
import { bindRules, schoolOf } from '#engine';
import { laboratoryFor } from '#lab';
import { busyTables } from '../../src/cli/bench/busy-tables.ts';
import { chartPace } from '../../src/cli/bench/chart-pace.ts';
import { medianOf, perSecond, timedByTurns, timesAsLong } from '../../src/cli/bench/interleaved.ts';
import { labAndPlay } from '../../src/cli/bench/lab-and-play.ts';
import { spentIn } from '../../src/cli/bench/profile.ts';
import { bench } from '../../src/cli/commands/bench.ts';
import { Complaint } from '../../src/cli/complaint.ts';
import type { Voice } from '../../src/cli/voice.ts';
import { korea } from '../korea.ts';

test('ways that are compared take turns, after each was run once without a clock', () => {
  const order: string[] = [];
  let at = 0;
  const timed = timedByTurns(
    ['quick', 'slow'],
    3,
    (way, round) => {
      order.push(`${way} ${round}`);
      at += way === 'quick' ? 10 : 40;
    },
    () => at,
  );
  expect(order).toEqual(['quick 0', 'slow 0', 'quick 1', 'slow 1', 'quick 2', 'slow 2', 'quick 3', 'slow 3']);
  expect(timed).toEqual({ quick: [10, 10, 10], slow: [40, 40, 40] });
  expect(perSecond(5, timed.quick)).toBe(500);
  expect(timesAsLong(timed.slow, timed.quick)).toBe(4);
});

test('a median is the middle, and one round that was disturbed does not move it', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([1, 1, 900])).toBe(1);
  expect(() => medianOf([])).toThrow('no median');
});

test('the table, XState’s transition and a running actor bring all charts to the same stances', () => {
  const pace = chartPace(korea().scenario, () => performance.now());
  expect(pace.steps).toBeGreaterThan(300);
  expect(pace.isEqual).toBe(true);
  expect(pace.tableAgainstTransition).toBeGreaterThan(1);
}, 120_000);

test('the lab and the page play the same games to the same worlds', () => {
  expect(labAndPlay(korea().scenario, () => performance.now(), 2, 1).isEqual).toBe(true);
}, 120_000);

test('busy tables are allowed what they do, and move in most turns', () => {
  const { scenario } = korea();
  const [school = ''] = Object.keys(scenario.worldviews);
  const seats = Object.fromEntries(Object.entries(busyTables(scenario)).map(([party, name]) => [party, [name]]));
  const arm = { worldviews: [schoolOf(school)], seats };
  const { rows, faults } = laboratoryFor(scenario)({ kind: 'play', place: 0, arm, seed: '1', from: 0, games: 20 });
  expect(faults).toEqual([]);
  expect(rows.every((row) => row !== null)).toBe(true);
  expect(bindRules(scenario, schoolOf(school)).index.parties.ids.every((party) => seats[party] !== undefined)).toBe(
    true,
  );
});

test('a profile says in which folder the time went', async () => {
  const spent = await spentIn(() => {
    for (let end = performance.now() + 60; performance.now() < end; ) JSON.parse('[1]');
  });
  expect(spent[0]?.share).toBeGreaterThan(0);
  expect(spent.map(({ place }) => place)).toContain('tests/cli');
  expect(spent.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
});

test('a time that is none is complained of', async () => {
  const voice: Voice = { result: () => {}, note: () => {}, endWith: () => {} };
  for (const seconds of ['0', '-1', 'soon', '1000']) await expect(bench({ seconds }, voice)).rejects.toThrow(Complaint);
});
