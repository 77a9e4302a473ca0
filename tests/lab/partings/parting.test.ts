import { expect, test } from 'vitest';
import type { FactView } from '#engine';
import { type History, laboratoryFor, partingOf, partingsOf, partTasks, withoutDoersOf } from '#lab';
import { korea } from '../../korea.ts';

const { scenario } = korea();
const fact = (name: string, by: string | null = null, deed: string | null = null): FactView => ({
  id: 1,
  fact: name,
  turn: 1,
  by,
  about: null,
  severity: 0,
  size: 0,
  coin: null,
  deed,
  deedWords: null,
  because: null,
  rule: null,
  ruleWords: null,
  claims: [],
  source: null,
});

const calm: History = [
  [fact('rain'), fact('talk', 'us')],
  [fact('rain'), fact('rain')],
];

test('histories part in the first turn in which something else happens', () => {
  const wet: History = [
    [fact('rain'), fact('talk', 'us')],
    [fact('rain'), fact('flood')],
  ];
  expect(partingOf(calm, wet)).toMatchObject({ turn: 2, first: { fact: 'rain' }, second: { fact: 'flood' } });
  expect(partingOf(calm, calm)).toBeNull();
});

test('the order within a turn is no difference; how often something happens, by whom and what exactly are', () => {
  expect(
    partingOf(calm, [
      [fact('talk', 'us'), fact('rain')],
      [fact('rain'), fact('rain')],
    ]),
  ).toBeNull();
  expect(partingOf(calm, [calm[0] ?? [], [fact('rain')]])).toMatchObject({ turn: 2, second: null });
  expect(partingOf(calm, [[fact('rain'), fact('talk', 'dprk')]])).toMatchObject({ turn: 1, first: { by: 'us' } });
  expect(partingOf(calm, [[fact('rain'), fact('talk', 'us', 'greet')]])).toMatchObject({ second: { deed: 'greet' } });
});

test('a game that is over parts from one that goes on', () => {
  expect(partingOf(calm, calm.slice(0, 1))).toMatchObject({ turn: 2, first: { fact: 'rain' }, second: null });
});

test('what some parties do themselves can be left out', () => {
  const louder: History = [[fact('rain'), fact('shout', 'us')], calm[1] ?? []];
  expect(partingOf(calm, louder)).toMatchObject({ turn: 1 });
  expect(partingOf(withoutDoersOf(calm, ['us']), withoutDoersOf(louder, ['us']))).toBeNull();
});

test('partings are counted by turn, and what came first by how often', () => {
  const at = (turn: number, name: string) => ({ turn, first: fact(name), second: null });
  const { games, byTurn, never, first, second } = partingsOf([at(1, 'rain'), at(2, 'flood'), null, at(2, 'flood')], 3);
  expect([games, byTurn, never]).toEqual([4, [1, 2, 0], 1]);
  expect(first.map(({ happening, games: often }) => [happening.fact, often])).toEqual([
    ['flood', 2],
    ['rain', 1],
  ]);
  expect(second).toEqual([]);
});

const seats = (us: string) => ({ us: [us], rok: ['tempered'], dprk: ['tempered'], china: ['tempered'] });
const arm = (us: string) => ({ worldviews: [{ physics: 'realist', tempers: 'realist' }], seats: seats(us) });

test('a setting never parts from itself; from another it parts first in its own chair, and later in those of others', () => {
  const laboratory = laboratoryFor(scenario);
  const [same, other] = [arm('small-steps'), arm('skip')].map((second) =>
    partTasks([{ first: arm('small-steps'), second }], 4, '1').map(laboratory),
  );
  expect(same?.flatMap(({ partings, byOthers }) => [...partings, ...byOthers])).toEqual(Array(8).fill(null));
  for (const { partings, byOthers } of other ?? [])
    for (const [game, parting] of partings.entries()) {
      expect(parting?.first?.by).toBe('us');
      expect(byOthers[game]?.turn ?? scenario.turns).toBeGreaterThanOrEqual(parting?.turn ?? 0);
      expect(byOthers[game]?.first?.by).not.toBe('us');
    }
}, 60_000);

test('pairs are cut into tasks of one place each, and every pair is there once', () => {
  const tasks = partTasks(
    [
      { first: arm('skip'), second: arm('skip') },
      { first: arm('skip'), second: arm('skip') },
    ],
    20,
    '5',
  );
  const pairs = tasks.flatMap(({ place, from, games }) =>
    Array.from({ length: games }, (_, at) => `${place}/${from + at}`),
  );
  expect(new Set(pairs).size).toBe(40);
  expect(pairs).toHaveLength(40);
});
