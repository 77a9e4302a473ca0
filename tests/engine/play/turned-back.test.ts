import { expect, test } from 'vitest';
import { billsOf, type Decision, factViews, Game, passing, schoolOf, tableStepper, viewOf } from '#engine';
import { korea } from '../../korea.ts';

const { scenario } = korea();
const SUMMER = 'summer-drill';
const turning = (position: string): Decision => ({ ...passing, keys: { [SUMMER]: position } });

type Keys = Readonly<Record<string, string>>;

/** A game after the turn of the drill: how the keys were turned when it was settled, and how on the day. */
function drillOf(settled: Keys, onTheDay: Keys, seed = '4'): Game {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed, seats: {} }, tableStepper);
  const played = (keys: Keys): Record<string, Decision> =>
    Object.fromEntries(Object.entries(keys).map(([party, position]) => [party, turning(position)]));
  game.play({});
  game.play(played(settled));
  game.play(played(onTheDay));
  return game;
}

const told = (game: Game, kind: string) =>
  factViews(game.rules, null, game.facts).filter(({ fact, turn }) => fact === kind && turn === 3);

/** What each book holds for the steps of the drill, all entries together. */
const booked = (game: Game) => {
  const deeds = game.rules.index.deeds.ids.flatMap((id, deed) => (id.startsWith('drill/') ? [deed] : []));
  const entries = game.world.ledger.filter(({ deed }) => deeds.includes(deed));
  return game.world.purses.map((_, party) => entries.reduce((sum, { prices }) => sum + (prices[party] ?? 0), 0));
};

const trust = (game: Game): number => game.world.tracks[game.rules.index.tracks.handle('trust-us-dprk')] ?? 0;
const BOTH_SCALE = { us: 'scale', rok: 'scale' };
const SEEDS = ['4', '5', '6', '7', '8', '9'];

test('who turns a settled key back is named, and the step that went with it is withdrawn by name', () => {
  const game = drillOf(BOTH_SCALE, { rok: 'hold' });
  expect(told(game, 'key-turned-back')).toMatchObject([{ by: 'rok', deed: 'drill/scale' }]);
  expect(told(game, 'step-withdrawn')).toMatchObject([{ by: 'rok', about: 'dprk', deed: 'drill/scale', size: 2 }]);
  expect(told(game, 'key-turned')).toMatchObject([{ deed: 'drill/hold' }]);
});

test('a withdrawn step stands in no book, whether it had counted or not, and on no bill', () => {
  for (const seed of SEEDS) {
    expect(booked(drillOf(BOTH_SCALE, {}, seed)).some((points) => points > 0)).toBe(true);
    const game = drillOf(BOTH_SCALE, { us: 'hold' }, seed);
    expect(booked(game)).toEqual(game.world.purses.map(() => 0));
    const deeds = billsOf(game.world, game.rules).flatMap((bill) => bill.deeds.map(({ deed }) => deed));
    expect(deeds).not.toContain('drill/scale');
  }
});

test('what looks back finds no step where one was withdrawn, though the record keeps it', () => {
  for (const seed of SEEDS) {
    const game = drillOf(BOTH_SCALE, { us: 'hold' }, seed);
    const seen = (fact: string) => viewOf(game.world, game.rules, 'dprk').seen(fact, 'us').count;
    expect([seen('step-taken'), seen('step-counted'), seen('step-shrugged-off')]).toEqual([0, 0, 0]);
    expect(game.facts.some(({ kind }) => game.rules.index.facts.id(kind) === 'step-taken')).toBe(true);
  }
});

test('a step taken back costs more trust than a drill that was never promised small', () => {
  for (const seed of SEEDS)
    expect(trust(drillOf(BOTH_SCALE, { us: 'hold' }, seed))).toBeLessThan(trust(drillOf({}, {}, seed)));
});

test('giving more than was settled withdraws nothing: the larger step takes the place of the smaller in the books', () => {
  const more = { us: 'postpone', rok: 'postpone' };
  const game = drillOf(BOTH_SCALE, more);
  expect(told(game, 'key-turned-back').map(({ by }) => by)).toEqual(['us', 'rok']);
  expect(told(game, 'step-withdrawn')).toEqual([]);
  const us = game.rules.index.parties.handle('us');
  expect(booked(game)[us]).toBe(3);
});

test('a key that is turned to where it stood, or overruled, undoes nothing', () => {
  for (const onTheDay of [{ rok: 'scale' }, { rok: 'cancel' }, {}])
    expect(told(drillOf(BOTH_SCALE, onTheDay), 'key-turned-back')).toEqual([]);
});

test('turning back costs twice the dearer position', () => {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed: '4', seats: {} }, tableStepper);
  game.play({});
  const costs = (): Record<string, number> =>
    Object.fromEntries(
      viewOf(game.world, game.rules, 'rok')
        .keys()
        .flatMap(({ positions }) => positions.map(({ position, cost }) => [position, cost])),
    );
  expect(costs()).toMatchObject({ hold: 0, scale: 1, postpone: 2 });
  game.play({ us: turning('scale'), rok: turning('scale') });
  expect(costs()).toMatchObject({ hold: 2, scale: 0, postpone: 4 });
});
