import { expect, test } from 'vitest';
import { Game, rulesOfMechanism, tableStepper, verifyReplay, xstateStepper } from '#engine';
import { playedWith, setupOf } from './switched.ts';

const coin = rulesOfMechanism(setupOf(0).scenario, 'lasting-temper');
const { rules } = new Game(setupOf(1), tableStepper);
const seatOf = (party: string): number => rules.index.parties.handle(party);

/** The tempers of all parties at each turn of a game. */
function tempersOf(number: number, off?: readonly string[]): readonly (readonly number[])[] {
  const { decisions } = playedWith(number, off);
  const game = new Game(setupOf(number, off), tableStepper);
  const seen = [[...game.world.tempers]];
  for (const { by, notes } of decisions) {
    for (const [id, kept] of Object.entries(notes)) game.note(id, kept);
    const { turn } = game.world;
    game.play(by);
    if (game.world.turn > turn) seen.push([...game.world.tempers]);
  }
  return seen;
}
/** Games of one worldview. */
const GAMES = [1, 5, 9, 13, 17, 21];
const tossed = GAMES.map((number) => tempersOf(number, coin));

test('a temper is drawn once a game and stays', () => {
  for (const number of GAMES.slice(0, 2)) {
    const turns = tempersOf(number);
    expect(turns).toEqual(turns.map(() => turns[0]));
  }
});

test('as a coin it is drawn anew each turn, from the shares of the worldview, and the first turn is as it was', () => {
  for (const [at, number] of GAMES.entries())
    expect(tossed[at]?.[0]).toEqual(new Game(setupOf(number), tableStepper).world.tempers);
  const seat = seatOf('dprk');
  const later = tossed.flatMap((turns) => turns.slice(1).map((tempers) => tempers[seat]));
  for (const [place, { share }] of (rules.tempers[seat] ?? []).entries()) {
    const met = later.filter((one) => one === place).length / later.length;
    // Four standard errors of a share of so many draws.
    expect(Math.abs(met - share)).toBeLessThan(4 * Math.sqrt(0.25 / later.length));
  }
  expect(new Set(later).size).toBeGreaterThan(1);
});

test('one side can toss while the others keep their tempers, and both steppers agree on such a game', () => {
  const turns = tempersOf(1, ['temper/dprk']);
  expect(new Set(turns.map((tempers) => tempers[seatOf('us')])).size).toBe(1);
  expect(turns.map((tempers) => tempers[seatOf('dprk')])).toEqual(
    tossed[0]?.slice(0, turns.length).map((tempers) => tempers[seatOf('dprk')]),
  );
  expect(verifyReplay(setupOf(0).scenario, playedWith(4, coin).replay(), xstateStepper).is).toBe('equal');
});
