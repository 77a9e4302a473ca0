import { expect, test } from 'vitest';
import type { Bound, Difference, DuelCell, Headline, Playability } from '#lab';
import { columnIds } from '#lab';
import { duelStory } from '../../src/cli/commands/lab/duel-story.ts';
import { headlineStory } from '../../src/cli/commands/lab/headline-story.ts';
import type { LabWork } from '../../src/cli/commands/lab/lab-work.ts';
import { playabilityStory } from '../../src/cli/commands/lab/playability-story.ts';
import { openScenario } from '../../src/cli/library.ts';

const opened = openScenario('hotline-summer-2021');
const { scenario } = opened;
const work: LabWork = { opened, scenario, ids: columnIds(scenario), games: 100, seed: '1' };
const share = (mean: number) => ({ mean, low: mean / 2, high: (1 + mean) / 2 });

const difference = (first: number, second: number, half: number): Difference => ({
  first,
  second,
  mean: first - second,
  low: first - second - half,
  high: first - second + half,
  n: 100,
  method: 'student',
});

const cellIn = (physics: string, differences: DuelCell['differences']): DuelCell => ({
  first: { worldviews: [{ physics, tempers: physics }] },
  second: { worldviews: [{ physics, tempers: physics }] },
  differences,
});

const CELLS = [
  cellIn('hawk', {
    'measure/launches': difference(1, 3, 1),
    'measure/in-talks': difference(0.5, 0.25, 0.5),
    'score/us': difference(40, 30, 1),
    'holds/first-phase-kept': difference(0, 0, 0),
    'temper/us': difference(1, 0, 0),
  }),
  cellIn('engager', {
    'measure/launches': difference(3, 1, 1),
    'measure/in-talks': difference(0.5, 0.25, 0.1),
    'score/us': difference(50, 30, 1),
    'holds/first-phase-kept': difference(0, 0, 0),
    'temper/us': difference(1, 0, 0),
  }),
];

test('a duel begins with its answer, world by score, with interval and whether it is clear', () => {
  const lines = duelStory('The settings.', CELLS, work, false);
  expect(lines[0]).toMatch(/^Scores out of 100, each party on its own aims: first less second, 100 pairs of games/);
  expect(lines[2]).toMatch(/^World +United States$/);
  expect(lines[3]).toMatch(/^The hawk +\+10\.0\* \(\+9\.0 to \+11\.0\)$/);
  expect(lines.slice(5, 9)).toEqual([
    '',
    expect.stringMatching(/^First clearly ahead +2 of 2$/),
    expect.stringMatching(/^Second clearly ahead +0 of 2$/),
    expect.stringMatching(/^Not told apart +0 of 2$/),
  ]);
  const settings = lines.indexOf('The settings.');
  expect(lines[settings + 1]).toMatch(/clearest: Score of United States \(50\.00 against 30\.00\); /);
});

test('where there are yardsticks the answer is theirs, and what holds zero is not told apart', () => {
  const byHawk = (half: number) => ({
    'score/us': difference(1, 0, 2),
    'yardstick-score/hawk': difference(60, 58, half),
  });
  const text = duelStory('', [cellIn('hawk', byHawk(1)), cellIn('realist', byHawk(3))], work, false).join('\n');
  expect(text).toMatch(/^Scores out of 100 by each yardstick: /);
  expect(text).toMatch(/^The hawk +\+2\.0\* \(\+1\.0 to \+3\.0\)$/m);
  expect(text).toMatch(/^The arms-control realist +\+2\.0 {2}\(-1\.0 to \+5\.0\)$/m);
  expect(text).toMatch(/^Not told apart +1 of 2$/m);
});

test('shares are told in per cent and amounts in figures, with a mark where the interval is clear of zero', () => {
  const lines = duelStory('', CELLS, work, true);
  const launches = lines.find((line) => line.startsWith('    Launches')) ?? '';
  expect(launches).toMatch(/ 1\.00 +3\.00 +-2\.00 +\* +-3\.00 to -1\.00$/);
  expect(lines.find((line) => line.startsWith('    Talks'))).toMatch(/ 50\.0% +25\.0% +\+25\.0% +-25\.0% to \+75\.0%$/);
  const heads = lines.find((line) => line.includes('95 % interval') && !line.includes('*')) ?? '';
  expect(heads.indexOf('second') + 'second'.length).toBe(launches.indexOf('3.00') + '3.00'.length);
});

test('a duel tells its answer, and with --all every figure of every world', () => {
  const [chief, all] = [duelStory('', CELLS, work, false), duelStory('', CELLS, work, true)];
  expect(chief.join('\n')).not.toContain('The first phase is kept');
  expect(chief.at(-1)).toMatch(/^4 figures of each world, .* with --all\.$/);
  expect(all.join('\n')).toContain('The first phase is kept');
  expect(all.at(-1)).not.toContain('--all');
});

test('the headline begins with its finding, and stands in two tables', () => {
  const worldview = { physics: 'hawk', tempers: 'engager' };
  const place = { worldview, parameter: null, value: null };
  const [low, high] = [difference(0, 0.5, 0.1), difference(0.5, 0, 0.1)];
  const ends = {
    low: { ...place, parameter: 'neglect', value: 0, difference: low, side: -1 },
    high: { ...place, parameter: 'neglect', value: 0.03, difference: high, side: 1 },
  } as const;
  const found: Headline = {
    column: 'holds/first-phase-kept',
    games: 100,
    cells: [{ ...place, difference: low, side: -1 }, ends.low, ends.high],
    carriers: [{ worldview, parameter: 'neglect', ...ends, change: share(1), turnsSign: true }],
    above: 1,
    below: 2,
    holdingZero: 0,
    finding: 'both-sides',
  };
  const plan = {
    first: { us: ['small-steps'], rok: ['broker'] },
    second: { us: ['north-first'], rok: ['broker'] },
    column: found.column,
    worlds: [],
    bases: [],
    games: 100,
    seed: '1',
  };
  const lines = headlineStory(found, plan, work, 10);
  expect(lines[0]).toMatch(/^The interval excludes zero on each side/);
  expect(lines[1]).toContain('us=small-steps (first) less us=north-first (second), 100 pairs');
  expect(lines[3]).toMatch(
    /\(neglect; The hawk \(tempers: The engager\)\): .* -50\.0% at 0 and \+50\.0% at 0\.03, which/,
  );
  expect(lines.find((line) => line.startsWith('neglect'))).toMatch(
    /0 to 0\.03 +-50\.0%\* +\+50\.0%\* .*turns the sign$/,
  );
});

test('playability begins with the bounds that are broken, and tells the best moves of a chair unless all are asked for', () => {
  const moves = Array.from({ length: 9 }, (_, at) => ({
    move: Object.keys(scenario.moves)[at] ?? '',
    open: 10,
    best: 9 - at,
    share: share((9 - at) / 10),
    ofOpen: share((9 - at) / 10),
  }));
  const chair: Playability['chairs'][number] = {
    party: 'us',
    points: 10,
    moves,
    severalNear: share(0.7),
    variance: { strategy: 0.3, chance: 0.4, meeting: 0.3 },
    ranking: [{ agent: 'small-steps', score: 51.234 }],
    skippingAt: 1,
  };
  const bounds: readonly Bound[] = [
    { bound: 'by-chance', party: 'us', met: true },
    { bound: 'skipping', party: 'us', met: false },
  ];
  const found = { chairs: [chair], endings: [{ ending: 'old-rhythm', games: 3, share: share(0.3) }], bounds };
  const lines = playabilityStory(found, opened, false);
  expect(lines.slice(0, 2)).toEqual([
    '1 of 2 bounds is broken.',
    expect.stringMatching(/BROKEN: Skipping every turn does not come first/),
  ]);
  expect(lines).toContain('    4 more moves with --all.');
  expect(playabilityStory(found, opened, true).join('\n')).not.toContain('--all');
  expect(lines.find((line) => line.includes('small-steps'))).toMatch(/small-steps +51\.23$/);
});
