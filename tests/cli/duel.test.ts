import { expect, test } from 'vitest';
import { beyondLines, type DuelBeyond, playCommand } from '../../src/cli/commands/lab/duel-beyond.ts';
import type { DuelOptions } from '../../src/cli/commands/lab/duel-settings.ts';
import { sizesFrom } from '../../src/cli/commands/lab/duel-settings.ts';
import type { LabWork } from '../../src/cli/commands/lab/lab-work.ts';
import { Complaint } from '../../src/cli/complaint.ts';
import { openScenario } from '../../src/cli/library.ts';
import { youFirst, youFirstToTheEnd } from './run-command.ts';

const opened = openScenario('hotline-summer-2021');
const work: LabWork = { opened, scenario: opened.scenario, ids: [], games: 4, seed: '1' };
const world = ['--physics', 'realist', '--seat', 'us=small-steps', '--against', 'us=skip'];
const seats = { us: ['small-steps'], rok: ['tempered'], dprk: ['tempered'], china: ['tempered'] };
const arm = { worldviews: [{ physics: 'realist', tempers: 'hawk' }], seats };

test('a duel says where histories part and who is ahead in the ranges, the same with one thread and with two', async () => {
  const sizes = ['--games', '8', '--partings', '3', '--box', '4', '--box-games', '1', '--json'];
  const [one, both] = [
    await youFirstToTheEnd(['lab', 'duel', '--workers', '1', ...world, ...sizes]),
    await youFirstToTheEnd(['lab', 'duel', '--workers', '2', ...world, ...sizes]),
  ];
  expect([one.code, both.out]).toEqual([0, one.out]);
  const [cell] = (JSON.parse(one.out) as { readonly cells: readonly DuelBeyond[] }).cells;
  const { all, byOthers } = cell?.partings ?? {};
  expect([all?.games, byOthers?.games]).toEqual([3, 3]);
  expect((all?.never ?? 0) + (all?.byTurn ?? []).reduce((sum, pairs) => sum + pairs, 0)).toBe(3);
  for (const { shares, slopes } of Object.values(cell?.box ?? {})) {
    expect(shares.points).toBe(4);
    expect(shares.first.mean + shares.second.mean + shares.neither.mean).toBeCloseTo(1, 9);
    expect(slopes).toHaveLength(Object.keys(opened.scenario.parameters).length);
  }
  expect(Object.keys(cell?.box ?? {})).toContain('yardstick-score/hawk');
}, 120_000);

test('a counter-example is a game that one can play again, with the same figures', async () => {
  const args = ['lab', 'duel', '--workers', '1', ...world, '--games', '24', '--partings', '0', '--box', '0', '--json'];
  const { out } = await youFirstToTheEnd(args);
  const [cell] = (JSON.parse(out) as { readonly cells: readonly DuelBeyond[] }).cells;
  const example = cell?.counterExamples.find(({ column }) => column.startsWith('measure/'));
  if (example === undefined) throw new Error('No figure goes the other way in any of these games.');
  const { column, seed, first, second, higher } = example;
  expect(higher === 'first' ? second - first : first - second).toBeGreaterThan(0);
  const command = playCommand({ ...arm, worldviews: [{ physics: 'realist', tempers: 'realist' }] }, seed, work);
  const played = youFirst([...(command ?? '').split(' '), '--json']);
  const { measures } = JSON.parse(played.out) as { readonly measures: Readonly<Record<string, number>> };
  expect(Number(measures[column.split('/')[1] ?? ''])).toBeCloseTo(first, 9);
}, 120_000);

test('what play cannot seat or set gets no such command', () => {
  expect(playCommand(arm, '7', work)).toContain('--seed 7 --physics realist --tempers hawk --seat us=small-steps');
  for (const other of [
    { ...arm, off: ['term/exposure'] },
    { ...arm, parameters: { neglect: 0 } },
    { ...arm, seats: { ...seats, us: ['own-side/4/inside-talks'] } },
    { ...arm, seats: { ...seats, us: ['skip'] } },
  ])
    expect(playCommand(other, '7', work)).toBeNull();
});

test('partings, ranges and counter-examples are told in the words of the world', () => {
  const happening = {
    fact: 'move-made',
    by: 'us',
    about: null,
    severity: 0,
    size: 0,
    coin: null,
    deed: 'pass-message',
    deedWords: null,
  };
  const parted = { games: 5, byTurn: [3, 1], never: 1, first: [{ happening, games: 3 }], second: [] };
  const never = { games: 5, byTurn: [0, 0], never: 5, first: [], second: [] };
  const share = { mean: 0.5, low: 0.25, high: 0.75 };
  const slope = { parameter: 'neglect', middle: 0, low: share, high: share, change: share, turnsSign: true };
  const shares = { points: 8, first: share, second: share, neither: { mean: 0, low: 0, high: 0.4 } };
  const lines = beyondLines(
    {
      partings: { all: parted, byOthers: never },
      box: { 'yardstick-score/hawk': { shares, slopes: [slope] } },
      counterExamples: [
        { column: 'yardstick-score/hawk', higher: 'second', game: 3, seed: '4', first: 60, second: 20 },
      ],
    },
    { first: arm, second: arm },
    2,
    work,
    true,
  ).join('\n');
  expect(lines).toContain('of 5 pairs, in turn 1 in 3, in turn 2 in 1, never in 1.');
  expect(lines).toContain('“Washington chose: .” (3)');
  expect(lines).toContain('differs in none of them');
  expect(lines).toContain('50.0% (25.0% to 75.0%)');
  expect(lines).toContain('Turned by: neglect.');
  expect(lines).toContain('seed 4 (60.00 against 20.00, though the second is clearly higher on the whole)');
  expect(lines).toContain('npm run -s you-first -- play --scenario hotline-summer-2021 --seed 4');
});

test.each([
  ['a box of three points', ['--box', '3'], /4 points or more/],
  ['no number of pairs', ['--partings', 'many'], /not a number/],
])('%s is one clear sentence', async (_, args, sentence) => {
  const { code, out, err } = await youFirstToTheEnd(['lab', 'duel', ...args]);
  expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  expect(err).toMatch(sentence);
});

test('a box of no ranges is refused, and by default there is none', () => {
  const rangeless: LabWork = { ...work, games: 1000, scenario: { ...work.scenario, parameters: {} } };
  const options = { boxGames: '4' } as DuelOptions;
  expect(() => sizesFrom(rangeless, { ...options, box: '8' })).toThrow(Complaint);
  expect(sizesFrom(rangeless, options).box.points).toBe(0);
});
