import { expect, test } from 'vitest';
import { Game, passing, refusalsOf, schoolOf, tableStepper, viewOf } from '#engine';
import { korea } from '../../korea.ts';

const { scenario } = korea();
const SPRING = 'spring-drill';
const table = {
  act: 'table',
  package: 'calm-for-calm',
  public: true,
  opener: 'together',
  grain: 1,
  gate: 'before-talks',
} as const;

/** A game at the turn in which the spring drill is announced, with or without a bargain about it. */
function inNovember(isAgreed: boolean): Game {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed: '3', seats: {} }, tableStepper);
  if (isAgreed) {
    game.play({ rok: { ...passing, table } });
    const offer = game.world.offers[0]?.id ?? 0;
    const yes = { kind: 'answers', answers: [{ offer, answer: 'accept' }] } as const;
    game.play({ us: yes, dprk: yes });
  }
  while (game.world.turn < 11 && !game.isOver) game.play({});
  return game;
}

const springKey = (game: Game) =>
  viewOf(game.world, game.rules, 'us')
    .keys()
    .find(({ occasion }) => occasion === SPRING);

test('without a bargain the spring drill is announced as planned, and nothing stands there as agreed', () => {
  const key = springKey(inNovember(false));
  expect(key?.positions.find(({ isPlan }) => isPlan)?.position).toBe('promise-the-plan');
  expect(key?.positions.map(({ position }) => position)).not.toContain('as-agreed');
});

test('what a bargain says about the spring drill is the plan, and can only be undercut', () => {
  const game = inNovember(true);
  const key = springKey(game);
  expect(key?.positions.map(({ position }) => position).toSorted()).toEqual(['as-agreed', 'promise-none']);
  expect(key?.positions.find(({ isPlan }) => isPlan)?.position).toBe('as-agreed');
  for (const position of ['promise-the-plan', 'promise-field-training'])
    expect(
      refusalsOf(game.world, game.rules, 'us', { ...passing, keys: { [SPRING]: position } }).map(({ code }) => code),
    ).toEqual(['position-not-available']);
});

test('a key turned to less than was agreed comes to what was agreed while the ally turns none', () => {
  const game = inNovember(true);
  game.play({ us: { ...passing, keys: { [SPRING]: 'promise-none' } } });
  const announced = game.facts.filter(({ kind }) => game.rules.index.facts.id(kind) === 'key-turned');
  expect(announced.map(({ deed }) => game.rules.index.deeds.id(deed))).toEqual(['spring-drill/as-agreed']);
});

test('what was announced before the bargain is announced anew as the bargain has it', () => {
  const game = inNovember(false);
  const keys = { [SPRING]: 'promise-field-training' };
  game.play({ us: { ...passing, keys }, rok: { ...passing, keys, table } });
  const offer = game.world.offers.at(-1)?.id ?? 0;
  const yes = { kind: 'answers', answers: [{ offer, answer: 'accept' }] } as const;
  game.play({ us: yes, dprk: yes });
  game.play({ us: { ...passing, keys: { [SPRING]: 'promise-none' } } });
  const announced = game.facts.filter(({ kind }) => game.rules.index.facts.id(kind) === 'key-turned');
  expect(announced.map(({ deed }) => game.rules.index.deeds.id(deed))).toEqual([
    'spring-drill/promise-field-training',
    'spring-drill/as-agreed',
  ]);
});
