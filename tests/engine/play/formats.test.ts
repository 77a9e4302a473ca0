import { expect, test } from 'vitest';
import {
  type Answer,
  Game,
  passing,
  type ResolvedScenario,
  refusalsOf,
  schoolOf,
  tableStepper,
  viewFor,
} from '#engine';
import { edited } from '../../fixtures/two-villages.ts';
import { faultsWith } from '../scenario/faults.ts';
import { villages } from './villages.ts';

const OTHERS = ['bridge', 'ferry', 'mill', 'island'] as const;
const SIX = ['upper', 'lower', ...OTHERS] as const;
const VETO = ['upper', 'lower', 'bridge', 'mill'];

/** Six at one lake: the two villages with what they have, and four that bring nothing but their voice. */
function six(veto: readonly string[] = VETO): ResolvedScenario {
  const scenario = villages();
  const { lower } = scenario.parties;
  const prepared = scenario.packages['water-for-quiet'];
  if (lower === undefined || prepared === undefined) throw new Error('The fixture has changed.');
  return {
    ...scenario,
    parties: { ...scenario.parties, ...Object.fromEntries(OTHERS.map((id) => [id, { ...lower, watches: 'upper' }])) },
    purse: {
      ...scenario.purse,
      start: { ...scenario.purse.start, ...Object.fromEntries(OTHERS.map((id) => [id, 3])) },
    },
    formats: { six: { parties: [...SIX], veto: [...veto], source: 'judgement' } },
    packages: {
      'water-for-quiet': {
        ...prepared,
        format: 'six',
        sides: [
          ['upper', 'bridge', 'ferry'],
          ['lower', 'mill', 'island'],
        ],
      },
    },
  };
}

/** The table of six, at which the upper village has laid water for quiet, and the others answer so. */
function answered(answers: Partial<Record<(typeof SIX)[number], Answer['answer']>>, veto?: readonly string[]): Game {
  const setup = { scenario: six(veto), worldview: schoolOf('hopeful'), seed: '3', seats: {} };
  const game = new Game(setup, tableStepper);
  const dials = { opener: 'together', grain: 1, gate: 'before-talks' } as const;
  game.play({ upper: { ...passing, table: { act: 'table', package: 'water-for-quiet', public: true, ...dials } } });
  const offer = game.world.offers[0]?.id ?? 0;
  const said = Object.entries(answers).map(([party, answer]) => {
    if (answer === 'counter') throw new Error('Nobody counters here.');
    return [party, { kind: 'answers', answers: [{ offer, answer }] }] as const;
  });
  game.play(Object.fromEntries(said));
  return game;
}

const told = (game: Game, kind: string): readonly string[] =>
  game.facts
    .filter((fact) => game.rules.index.facts.id(fact.kind) === kind)
    .map(({ by }) => game.rules.index.parties.id(by));
const YES = { lower: 'accept', bridge: 'accept', mill: 'accept' } as const;

test('six sit at one table: a text holds once all who have a veto have said yes', () => {
  const game = answered(YES);
  expect(game.world.offers[0]?.state).toBe('accepted');
  expect(game.world.agreements[0]?.parties).toHaveLength(6);
  expect(answered({ lower: 'accept', bridge: 'accept' }).world.agreements).toEqual([]);
});

test('the no of one that has a veto ends the offer, and that of another one is heard and ends nothing', () => {
  const vetoed = answered({ ...YES, mill: 'refuse' });
  expect([vetoed.world.offers[0]?.state, told(vetoed, 'offer-refused')]).toEqual(['refused', ['mill']]);
  const objected = answered({ ...YES, island: 'refuse' });
  expect([objected.world.offers[0]?.state, told(objected, 'offer-refused')]).toEqual(['accepted', []]);
  expect(told(objected, 'offer-objected-to')).toEqual(['island']);
});

test('whoever is to give something signs, whatever the format says', () => {
  const game = answered({ bridge: 'accept', mill: 'accept', lower: 'refuse' }, ['upper', 'bridge', 'mill']);
  expect(game.world.offers[0]?.state).toBe('refused');
});

test('one without a veto sees that it has none, and does not counter', () => {
  const game = answered({});
  const offer = viewFor(game.world, game.rules, 'island').offers[0];
  expect(offer).toMatchObject({ format: 'six', veto: VETO });
  const dials = { opener: 'together', grain: 1, gate: 'before-talks' } as const;
  while (!game.world.asks.some(({ kind }) => kind === 'answers')) game.play({});
  const counter = { kind: 'answers', answers: [{ offer: offer?.offer ?? 0, answer: 'counter', ...dials }] } as const;
  const codes = (party: string) => refusalsOf(game.world, game.rules, party, counter).map(({ code }) => code);
  expect([codes('island'), codes('mill')]).toEqual([['no-veto'], []]);
});

const FORMAT = 'packages:\n  water-for-quiet:\n    sides: [[upper], [lower]]';
const withFormat = (format: string, sides = '[[upper], [lower]]') =>
  edited(
    'world',
    FORMAT,
    `formats:\n  both: ${format}\npackages:\n  water-for-quiet:\n    format: both\n    sides: ${sides}`,
  );

test('a format that knows a veto of one who does not sit there, or a package of others than it seats, is a fault', () => {
  const known = '{ parties: [upper, lower], veto: [upper, lower], source: judgement }';
  expect(faultsWith(withFormat(known))).toEqual(['words/en.yaml:1:1: missing-word']);
  const strangers = faultsWith(withFormat('{ parties: [upper, lower], veto: [upper, ferry], source: judgement }'));
  expect(strangers.map((fault) => fault.replace(/:\d+: /, ': '))).toContainEqual(
    expect.stringMatching(/^world[.]yaml:\d+: not-in-format$/),
  );
  const alone = faultsWith(withFormat(known, '[[upper], [upper]]'));
  expect(alone).toContainEqual(expect.stringMatching(/^world[.]yaml:\d+:\d+: left-out-of-format$/));
});
