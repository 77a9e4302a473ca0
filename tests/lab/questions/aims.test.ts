import { expect, test } from 'vitest';
import { yardstickReadings } from '#engine';
import { aimTerms, layBoard, type Plan, playedRow } from '#lab';
import { korea } from '../../korea.ts';

const { scenario } = korea();
const plan: Plan = {
  plan: 'taken-apart',
  scenario: scenario.scenario,
  question: 'Who?',
  expectation: 'Somebody.',
  overturnedBy: 'Nobody.',
  seats: { us: ['small-steps', 'north-first'] },
  worldviews: [
    { physics: 'hawk', tempers: 'hawk' },
    { physics: 'hawk', tempers: 'engager' },
  ],
  off: [[]],
  turns: [],
  parameters: {},
  design: { kind: 'factorial' },
  games: 2,
  seed: '7',
  measures: ['yardstick-score/hawk'],
};

test('the terms of every yardstick sum to the difference of its scores in the same games, in the worlds of one school', () => {
  const terms = aimTerms(plan, scenario, 2);
  expect(new Set(terms.map(({ worldview }) => `${worldview.physics}/${worldview.tempers}`))).toEqual(
    new Set(['hawk/hawk']),
  );
  const { rules } = layBoard(scenario, { worldview: { physics: 'hawk', tempers: 'hawk' } });
  const scores = [0, 1, 2, 3].map((row) => yardstickReadings(playedRow(plan, scenario, row).world, rules));
  for (const [place, { worldview: school }] of (scores[0] ?? []).entries()) {
    const [a = 0, b = 0, c = 0, d = 0] = scores.map((readings) => readings[place]?.score ?? 0);
    const sum = terms.filter(({ yardstick }) => yardstick === school).reduce((all, { points }) => all + points.mean, 0);
    expect(sum).toBeCloseTo((a + b - c - d) / 2, 9);
  }
});

test('no more games are taken apart than the plan has, and no fewer than an interval needs', () => {
  expect(() => aimTerms(plan, scenario, 3)).toThrow('From 2 to 2 games');
  expect(() => aimTerms(plan, scenario, 1)).toThrow('From 2 to 2 games');
});
