import { expect, test } from 'vitest';
import { debriefOf, Game, passing, type ResolvedScenario, schoolOf, tableStepper, viewFor } from '#engine';
import { korea } from '../../korea.ts';
import { villages } from './villages.ts';

const dials = { opener: 'together', grain: 1, gate: 'before-talks' } as const;
const tabling = { act: 'table', package: 'water-for-quiet', public: true, ...dials } as const;
type HomeLine = NonNullable<ResolvedScenario['homes']>[string]['lines'][number];

/** The villages with a council in the upper one, which draws one line. */
function withCouncil(line: Omit<HomeLine, 'rule'>): ResolvedScenario {
  const scenario = villages();
  const council: NonNullable<ResolvedScenario['homes']>[string] = {
    party: 'upper',
    lines: [{ rule: 'the-council-counts', source: 'judgement', ...line }],
    refuses: [{ do: 'shift', track: 'trust', by: -5 }],
  };
  return { ...scenario, homes: { council } };
}

/** The upper village tables water for quiet, and the lower one says yes. */
function signed(scenario: ResolvedScenario, off: readonly string[] = []): Game {
  const setup = { scenario, worldview: schoolOf('hopeful'), seed: '3', seats: {}, off };
  const game = new Game(setup, tableStepper);
  game.play({ upper: { ...passing, table: tabling } });
  const offer = game.world.offers[0]?.id ?? 0;
  game.play({ lower: { kind: 'answers', answers: [{ offer, answer: 'accept' }] } });
  return game;
}

const stateOf = ({ world }: Game) => [world.offers[0]?.state, world.agreements.length];
/** What the village's purse is short of the purse of one in which nobody draws lines. */
function paid(scenario: ResolvedScenario): number {
  const purse = (game: Game): number => game.world.purses[game.rules.index.parties.handle('upper')] ?? 0;
  return purse(signed(villages())) - purse(signed(scenario));
}

test('a text that crosses no line at home is agreed as ever, and costs nothing more', () => {
  const scenario = withCouncil({ gives: { most: 1 }, price: 1 });
  expect(stateOf(signed(scenario))).toEqual(['accepted', 1]);
  expect(paid(scenario)).toBe(0);
});

test('a line with a price is crossed by capital, charged when all have signed', () => {
  const scenario = withCouncil({ gives: { most: 0 }, price: 1 });
  expect(stateOf(signed(scenario))).toEqual(['accepted', 1]);
  expect(paid(scenario)).toBe(1);
});

test.each([
  ['a line without a price', {}],
  ['a price beyond the purse', { price: 40 }],
])('%s votes a signed text down: nothing is agreed, and what follows is told with its line', (_, price) => {
  const game = signed(withCouncil({ gives: { most: 0 }, ...price }));
  expect(stateOf(game)).toEqual(['voted-down', 0]);
  const line = game.rules.index.rules.handle('the-council-counts');
  expect(game.changes.filter(({ cause }) => cause.rule === line)).toHaveLength(1);
  while (!game.isOver) game.play({});
  expect(debriefOf(game).agreements).toEqual([]);
});

test.each<[string, Omit<HomeLine, 'rule'>, boolean]>([
  ['gives of its coin', { gives: { coins: ['water'], most: 0 } }, true],
  ['gives of another coin', { gives: { coins: ['calm'], most: 0 } }, false],
  ['gets too little', { gets: { coins: ['calm'], least: 3 } }, true],
  ['gets enough', { gets: { coins: ['calm'], least: 2 } }, false],
  ['is exposed', { exposure: 0 }, false],
  ['begins before talks', { beforeTalks: true }, true],
  ['crosses only half of what is named', { gives: { most: 0 }, gets: { least: 2 } }, false],
  [
    'crosses while its condition fails',
    { gives: { most: 0 }, when: { is: 'not', of: { is: 'turn-within', from: 1 } } },
    false,
  ],
])('a text that %s', (_, line, isCrossed) => {
  expect(stateOf(signed(withCouncil(line)))).toEqual(isCrossed ? ['voted-down', 0] : ['accepted', 1]);
});

test('a home refuses once, however many of its lines are crossed, and those who could have been won over do not', () => {
  const scenario = withCouncil({ gives: { most: 0 } });
  const { council } = scenario.homes ?? {};
  if (council === undefined) throw new Error('The village has lost its council.');
  const [line] = council.lines;
  const also = { ...line, rule: 'the-council-counts-again', source: 'judgement' };
  const millers = { ...council, lines: [{ ...also, rule: 'the-millers-ask-a-price', price: 1 }] };
  const game = signed({ ...scenario, homes: { council: { ...council, lines: [...council.lines, also] }, millers } });
  const ids = game.rules.index.rules;
  const refused = game.changes.map(({ cause }) => (cause.rule < 0 ? '' : ids.id(cause.rule)));
  expect(refused.filter((rule) => /council|millers/.test(rule))).toEqual(['the-council-counts']);
});

test('two texts that are signed at once share one purse', () => {
  const { scenario } = korea();
  const dear = { rule: 'nothing-is-given-for-nothing', gives: { most: 0 }, price: 3, source: 'judgement' };
  const home = { party: 'us', lines: [dear], refuses: [{ do: 'shift' as const, track: 'crisis-risk', by: 1 }] };
  const world = { ...scenario, homes: { home } };
  const game = new Game({ scenario: world, worldview: schoolOf('realist'), seed: '1', seats: {} }, tableStepper);
  const table = (what: string) => ({ ...passing, table: { ...tabling, package: what } });
  game.play({ rok: table('calm-for-calm'), dprk: table('pause-for-exemptions') });
  const before = game.world.purses[game.rules.index.parties.handle('us')] ?? 0;
  expect(before).toBeGreaterThanOrEqual(3);
  expect(before).toBeLessThan(6);
  const yes = (party: string) => ({
    kind: 'answers' as const,
    answers: viewFor(game.world, game.rules, party)
      .offers.filter(({ awaitsYou }) => awaitsYou)
      .map(({ offer }) => ({ offer, answer: 'accept' as const })),
  });
  game.play({ us: yes('us'), rok: yes('rok'), dprk: yes('dprk') });
  expect(game.world.offers.map(({ state }) => state).toSorted()).toEqual(['accepted', 'voted-down']);
});

test('a line that is off in a game stops nothing', () => {
  const scenario = withCouncil({ gives: { most: 0 } });
  expect(stateOf(signed(scenario, ['the-council-counts']))).toEqual(['accepted', 1]);
});

test('the own seat sees beforehand what its home makes of an offer, and the others do not', () => {
  const scenario = withCouncil({ gives: { most: 0 }, price: 2 });
  const game = new Game({ scenario, worldview: schoolOf('hopeful'), seed: '3', seats: {} }, tableStepper);
  game.play({ upper: { ...passing, table: tabling } });
  const crossed = [{ home: 'council', rule: 'the-council-counts', price: 2 }];
  expect(viewFor(game.world, game.rules, 'upper').offers[0]?.atHome).toEqual({ crossed, price: 2 });
  expect(viewFor(game.world, game.rules, 'lower').offers[0]?.atHome).toEqual({ crossed: [], price: 0 });
});
