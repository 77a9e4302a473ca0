import { describe, expect, test } from 'vitest';
import {
  type Decision,
  type DisputeChoice,
  debriefOf,
  Game,
  passing,
  type ResolvedScenario,
  refusalsOf,
  schoolOf,
  type TextChoice,
  tableStepper,
  viewFor,
  viewOf,
} from '#engine';
import { villages } from './villages.ts';

const RULE = 'accusations-may-be-wrong';
const KEPT = { falseAlarm: 1, confirms: 1, clears: 1, detection: 0 };
const dials = { opener: 'first-side', grain: 1, gate: 'before-talks' } as const;

/** The villages, whose monitors may be wrong, and where water can be pretended. */
function disputing(rates: Partial<typeof KEPT>): ResolvedScenario {
  const scenario = villages();
  const { detection, ...disputes } = { ...KEPT, ...rates };
  const { water } = scenario.issues;
  const some = water?.levels['some'];
  if (water === undefined || some === undefined) throw new Error('There is no water.');
  return {
    ...scenario,
    issues: { ...scenario.issues, water: { ...water, levels: { ...water.levels, some: { ...some, cheat: [] } } } },
    table: { ...scenario.table, detection, disputes: { rule: RULE, showing: 1, source: 'judgement', ...disputes } },
  };
}

/** A game in which water for quiet was agreed and the water of turn 2 was dealt with so: turn 3 begins. */
function delivered(
  rates: Partial<typeof KEPT>,
  choice: 'keep' | 'cheat',
  text: Partial<TextChoice> = {},
  off: string[] = [],
): Game {
  const setup = { scenario: disputing(rates), worldview: schoolOf('hopeful'), seed: '3', seats: {}, off };
  const game = new Game(setup, tableStepper);
  game.play({
    upper: { ...passing, table: { act: 'table', package: 'water-for-quiet', public: true, ...dials, ...text } },
  });
  const offer = game.world.offers[0]?.id ?? 0;
  game.play({ lower: { kind: 'answers', answers: [{ offer, answer: 'accept' }] } });
  game.play({ upper: { ...passing, steps: { '1/0': choice } } });
  return game;
}

const answering = (choice: DisputeChoice): Decision => ({ ...passing, disputes: { '1/0': choice } });
const waterIn = (game: Game, party: string) => viewFor(game.world, game.rules, party).agreements[0]?.steps[0];
const stateOf = (game: Game) => viewFor(game.world, game.rules, 'lower').agreements[0]?.state;
const purseOf = ({ world, rules }: Game): number => world.purses[rules.index.parties.handle('upper')] ?? 0;
const told = (game: Game, kind: string): number =>
  game.facts.filter((fact) => game.rules.index.facts.id(fact.kind) === kind).length;

describe('monitors that take a kept promise for a broken one', () => {
  test('accuse first: nothing has broken yet, and the accused may answer', () => {
    const game = delivered({}, 'keep');
    expect([told(game, 'breach-alleged'), told(game, 'breach-detected'), stateOf(game)]).toEqual([1, 0, 'running']);
    expect(waterIn(game, 'upper')).toMatchObject({
      status: 'kept',
      alleged: { by: 'lower', outcome: 'open', showing: 1 },
    });
    expect(waterIn(game, 'lower')).toMatchObject({ alleged: { outcome: 'open', showing: null } });
  });

  test('are shown what was done, which costs capital, clears at once and counts as verified', () => {
    const after = (choice: DisputeChoice): Game => {
      const game = delivered({ clears: 0 }, 'keep');
      game.world.purses[game.rules.index.parties.handle('upper')] = 1;
      expect(refusalsOf(game.world, game.rules, 'upper', answering(choice))).toEqual([]);
      game.play({ upper: answering(choice) });
      return game;
    };
    const game = after('show');
    expect([told(game, 'promise-shown'), told(game, 'allegation-cleared')]).toEqual([1, 1]);
    expect(waterIn(game, 'lower')).toMatchObject({ isVerified: true, alleged: { outcome: 'cleared' } });
    expect(stateOf(game)).toBe('fulfilled');
    expect(purseOf(after('contest')) - purseOf(game)).toBe(1);
  });

  test('are cleared up by a second look, and nothing is verified by that', () => {
    const game = delivered({}, 'keep');
    game.play({ upper: answering('contest') });
    expect([told(game, 'allegation-cleared'), told(game, 'promise-shown')]).toEqual([1, 0]);
    expect(waterIn(game, 'lower')).toMatchObject({
      isVerified: false,
      status: 'kept',
      alleged: { outcome: 'cleared' },
    });
    expect(stateOf(game)).toBe('fulfilled');
  });

  test('may be believed at the second look, too: it collapses, and the truth is told at the end alone', () => {
    const game = delivered({ clears: 0 }, 'keep');
    game.play({});
    expect([told(game, 'breach-detected'), stateOf(game)]).toEqual([1, 'collapsed']);
    expect([waterIn(game, 'lower')?.status, waterIn(game, 'upper')?.status]).toEqual(['cheated', 'kept']);
    const [upper, lower] = ['upper', 'lower'].map((party) =>
      viewOf(game.world, game.rules, party)
        .book()
        .reduce((sum, { deed, price }) => (deed.includes('water') ? sum + price : sum), 0),
    );
    expect([upper, lower], 'only whoever gave it still counts it').toEqual([1, 0]);
    while (!game.isOver) game.play({});
    expect(debriefOf(game).agreements[0]?.steps[0]).toMatchObject({
      status: 'kept',
      alleged: { outcome: 'confirmed' },
    });
  });
});

describe('a promise that was only pretended', () => {
  test('is an accusation first, in the same words as a wrong one, and is found out a turn later', () => {
    const [caught, wronged] = [delivered({ detection: 1 }, 'cheat'), delivered({}, 'keep')];
    const heard = (game: Game) =>
      viewFor(game.world, game.rules, 'lower').agreements[0]?.steps.map(({ status, alleged }) => [status, alleged]);
    expect(heard(caught)).toEqual(heard(wronged));
    const alleged = ({ facts, rules }: Game) =>
      facts.find(({ kind }) => rules.index.facts.id(kind) === 'breach-alleged');
    expect({ ...alleged(caught), id: 0 }).toEqual({ ...alleged(wronged), id: 0 });
    expect(told(caught, 'breach-detected')).toBe(0);
    caught.play({});
    expect([told(caught, 'breach-detected'), stateOf(caught)]).toEqual([1, 'collapsed']);
  });

  test('that is shown is found out for certain, and one that is contested may be cleared', () => {
    const shown = delivered({ detection: 1, confirms: 0 }, 'cheat');
    shown.play({ upper: answering('show') });
    expect(stateOf(shown)).toBe('collapsed');
    const escaped = delivered({ detection: 1, confirms: 0 }, 'cheat');
    escaped.play({ upper: answering('contest') });
    expect([stateOf(escaped), waterIn(escaped, 'lower')?.status]).toEqual(['fulfilled', 'kept']);
  });
});

test('a strict text collapses at the accusation, and who accused is told all the same whether it stood up', () => {
  const game = delivered({}, 'keep', { strict: true });
  expect([stateOf(game), told(game, 'breach-detected')]).toEqual(['collapsed', 0]);
  game.play({});
  expect([told(game, 'allegation-cleared'), stateOf(game)]).toEqual([1, 'collapsed']);
});

test('where accusations are off, monitors are never wrong, and what they see is certain at once', () => {
  expect(told(delivered({}, 'keep', {}, [RULE]), 'breach-alleged')).toBe(0);
  const caught = delivered({ detection: 1 }, 'cheat', {}, [RULE]);
  expect([told(caught, 'breach-alleged'), told(caught, 'breach-detected'), stateOf(caught)]).toEqual([
    0,
    1,
    'collapsed',
  ]);
});

test('nobody answers an accusation that was not made, was decided, or is another’s, and showing must be paid', () => {
  const codes = (game: Game, party: string) =>
    refusalsOf(game.world, game.rules, party, answering('show')).map(({ code }) => code);
  const game = delivered({}, 'keep');
  expect(codes(game, 'lower')).toEqual(['no-such-accusation']);
  game.world.purses[game.rules.index.parties.handle('upper')] = 0;
  expect(codes(game, 'upper')).toEqual(['not-enough-capital']);
  game.play({});
  expect(codes(game, 'upper')).toEqual(['no-such-accusation']);
});
