import { expect, test } from 'vitest';
import { Game, luckOf, passing, refusalsOf, schoolOf, tableStepper, viewOf } from '#engine';
import { korea } from '../../korea.ts';
import { loadedDice } from '../../scenarios/loaded-dice.ts';

const { scenario } = korea();
const quiet = {
  act: 'table',
  package: 'calm-for-calm',
  public: false,
  opener: 'together',
  grain: 1,
  gate: 'before-talks',
} as const;

/** Washington passes a message, tables quietly in the next turn, and nobody answers; `draw` is the die of the leak. */
function tabled(draw: number): Game {
  const luck = loadedDice(luckOf('2', 'world'), { 'the-leak': draw }, scenario);
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed: '2', seats: {}, luck }, tableStepper);
  game.play({ us: { ...passing, moves: ['pass-message:about-the-ask'] } });
  game.play({ us: { ...passing, table: quiet } });
  return game;
}

const leaksIn = ({ facts, rules }: Game): number =>
  facts.filter(({ kind }) => rules.index.facts.id(kind) === 'offer-leaked').length;
const homeOf = (game: Game, party: string): number =>
  game.world.tracks[game.rules.index.tracks.handle(`home/${party}`)] ?? 0;

test('a quiet offer needs a channel, and a public one none', () => {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed: '2', seats: {} }, tableStepper);
  const codes = (isPublic: boolean): string[] =>
    refusalsOf(game.world, game.rules, 'us', { ...passing, table: { ...quiet, public: isPublic } }).map(
      ({ code }) => code,
    );
  expect([codes(false), codes(true)]).toEqual([['no-quiet-channel'], []]);
  const offered = (): string | undefined =>
    viewOf(game.world, game.rules, 'us')
      .packages()
      .find(({ package: id }) => id === 'calm-for-calm')?.quietRefusal?.code;
  expect(offered()).toBe('no-quiet-channel');
  game.play({ us: { ...passing, moves: ['pass-message:about-the-ask'] } });
  expect([codes(false), offered()]).toEqual([[], undefined]);
});

test('a quiet offer that does not leak is heard at its table alone', () => {
  const game = tabled(0.999);
  expect(leaksIn(game)).toBe(0);
  expect(viewOf(game.world, game.rules, 'dprk').offers()).toHaveLength(1);
  expect(viewOf(game.world, game.rules, 'china').offers()).toHaveLength(0);
});

test('one that leaks is public from then on, leaks once, and costs all who sit at its table at home', () => {
  const [leaked, kept] = [tabled(0), tabled(0.999)];
  for (const party of ['us', 'rok', 'dprk']) expect(homeOf(kept, party) - homeOf(leaked, party)).toBeGreaterThan(100);
  expect(homeOf(leaked, 'china')).toBe(homeOf(kept, 'china'));
  expect(viewOf(leaked.world, leaked.rules, 'china').offers()).toMatchObject([{ isPublic: true }]);
  leaked.play({});
  expect(leaksIn(leaked)).toBe(1);
});
