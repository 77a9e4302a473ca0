import { expect, test } from 'vitest';
import { type Answer, Game, passing, refusalsOf, schoolOf, tableStepper } from '#engine';
import { korea } from '../../korea.ts';

const { scenario } = korea();
const dials = { opener: 'together', grain: 1, gate: 'inside-talks' } as const;
const tabling = { act: 'table', package: 'calm-for-calm', public: true, ...dials } as const;

/** Seoul tables in public; the two others answer. */
function answered(us: Answer['answer'], dprk: Answer['answer']): Game {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed: '1', seats: {} }, tableStepper);
  game.play({ rok: { ...passing, table: tabling } });
  const offer = game.world.offers[0]?.id ?? 0;
  const say = (answer: Answer['answer']): Answer =>
    answer === 'counter' ? { offer, answer, ...dials, grain: 4 } : { offer, answer };
  game.play({ us: { kind: 'answers', answers: [say(us)] }, dprk: { kind: 'answers', answers: [say(dprk)] } });
  return game;
}

const told = ({ facts, rules }: Game, kind: string): readonly string[] =>
  facts
    .filter((fact) => rules.index.facts.id(fact.kind) === kind)
    .map(({ by }) => rules.index.parties.id(by))
    .toSorted();

test('whoever refuses in public is told, and pays at home, also when both do', () => {
  const game = answered('refuse', 'refuse');
  expect(told(game, 'offer-refused')).toEqual(['dprk', 'us']);
  expect(game.world.offers[0]?.state).toBe('refused');
});

test.each([
  ['refuse', 'counter'],
  ['counter', 'refuse'],
  ['refuse', 'accept'],
] as const)('one %s beside one %s ends the offer, whoever says which', (us, dprk) => {
  expect(answered(us, dprk).world.offers.map(({ state }) => state)).toEqual(['refused']);
});

test('two counters stand both, and the offer that they answer is off', () => {
  const game = answered('counter', 'counter');
  expect(told(game, 'offer-countered')).toEqual(['dprk', 'us']);
  expect(game.world.offers.map(({ state }) => state)).toEqual(['countered', 'tabled', 'tabled']);
});

test('it is agreed when all have accepted, and not before', () => {
  expect(told(answered('accept', 'accept'), 'agreement-reached')).toEqual(['rok']);
  expect(told(answered('accept', 'leave'), 'agreement-reached')).toEqual([]);
});

test('what is agreed once is not agreed again while it waits for talks', () => {
  const game = answered('accept', 'accept');
  while (game.world.asks[0]?.kind === 'answers') game.play({});
  expect(game.world.agreements[0]?.state).toBe('waiting');
  const refused = refusalsOf(game.world, game.rules, 'rok', { ...passing, table: tabling });
  expect(refused.map(({ code }) => code)).toEqual(['package-not-available']);
});
