import { expect, test } from 'vitest';
import {
  factViews,
  Game,
  passing,
  refusalsOf,
  type SeatView,
  schoolOf,
  tableStepper,
  viewFor,
  viewOf,
  type World,
} from '#engine';
import { korea } from '../../korea.ts';
import { playRandomly } from '../play/random-seat.ts';

const { scenario } = korea();

/** Worlds along a random game, each with its rules. */
function worldsAlong(seed: string): { game: Game; worlds: World[] } {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed, seats: {} }, tableStepper);
  const worlds: World[] = [structuredClone(game.world)];
  playRandomly(game, seed, () => worlds.push(structuredClone(game.world)));
  return { game, worlds };
}

/** Changes everything in a world that one party cannot know, and nothing that it can. */
function changeSecrets(world: World, game: Game, party: number): void {
  const { rules } = game;
  const others = world.purses.map((_, other) => other).filter((other) => other !== party);
  for (const other of others) {
    world.purses[other] = 6 - (world.purses[other] ?? 0);
    world.tempers[other] = ((world.tempers[other] ?? 0) + 1) % (rules.tempers[other]?.length ?? 1);
    world.notes[other] = { plan: 'kept to itself' };
    world.harsh[other] = 3;
  }
  // What others have learnt is theirs; what the party has learnt it may know.
  world.known = world.known.filter((known) => known.party === party);
  for (const [region, bound] of rules.regions.entries())
    if (bound.isSecret && bound.party !== party && !world.known.some((known) => known.region === region))
      world.stances[region] = ((world.stances[region] ?? 0) + 1) % bound.byStance.length;
  for (const [track, { exactFor, bin: whole, low }] of rules.tracks.entries()) {
    const learnt = world.known.filter((known) => known.track === track).map(({ width }) => width);
    if ((exactFor & (1 << party)) !== 0 || learnt.includes('exact')) continue;
    const bin = learnt.includes('half') ? whole / 2 : whole;
    // A value elsewhere in the same bin, or anywhere where nothing is seen.
    const value = world.tracks[track] ?? 0;
    const start =
      bin === 0
        ? low
        : Math.floor((value - low - (world.bins[track] ?? 0)) / bin) * bin + low + (world.bins[track] ?? 0);
    world.tracks[track] = Math.max(low, start) + (bin === 0 ? 7 : 1);
  }
  world.facts = world.facts.filter((fact) => (fact.audience & (1 << party)) !== 0);
  for (const { steps } of world.agreements)
    for (const step of steps)
      if (step.status === 'cheated' && step.giver !== party && !step.isDetected) step.status = 'kept';
}

test('a view does not change when everything changes that its seat cannot know', () => {
  let compared = 0;
  for (const seed of ['1', '2', '3', '4']) {
    const { game, worlds } = worldsAlong(seed);
    for (const world of worlds)
      for (const [place, party] of game.rules.index.parties.ids.entries()) {
        const other = structuredClone(world);
        changeSecrets(other, game, place);
        expect(other).not.toEqual(world);
        expect(viewFor(other, game.rules, party)).toEqual(viewFor(world, game.rules, party));
        compared += 1;
      }
  }
  expect(compared).toBeGreaterThan(100);
});

test('the accessor and its serialised form say the same', () => {
  const { game, worlds } = worldsAlong('7');
  for (const world of worlds)
    for (const party of game.rules.index.parties.ids) {
      const view = viewOf(world, game.rules, party);
      const seat: SeatView = viewFor(world, game.rules, party);
      expect(view.hand()).toEqual(seat.hand);
      expect(view.gauges()).toEqual(seat.gauges);
      expect(view.owed()).toBe(seat.owed);
      for (const { track, of, low, high } of seat.gauges)
        expect(view.track(track, of ?? undefined)).toEqual({ low, high });
      for (const { party: owner, region, stance } of seat.stances) expect(view.stance(owner, region)).toBe(stance);
    }
});

test('no view holds the seed, the worldview or a fingerprint', () => {
  const seed = '982451653';
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed, seats: {} }, tableStepper);
  const text = JSON.stringify(viewFor(game.world, game.rules, 'us'));
  for (const secret of [seed, 'realist', ...game.fingerprints]) expect(text).not.toContain(secret);
});

test('of a secret option the others learn the move, and not which of its options it was', () => {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed: '1', seats: {} }, tableStepper);
  game.play({ dprk: { ...passing, moves: ['denounce:relief'] } });
  const { parties } = game.rules.index;
  const heardBy = (party: string): string => JSON.stringify(factViews(game.rules, parties.handle(party), game.facts));
  expect(heardBy('dprk')).toContain('denounce:relief');
  expect(heardBy('us')).toContain('"deed":"denounce"');
  expect(heardBy('us')).not.toMatch(/denounce[:.]relief/);
});

const played = (moves: readonly string[]) => {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed: '1', seats: {} }, tableStepper);
  game.play({ dprk: { ...passing, moves } });
  return game;
};

test('the numbers of facts do not tell how much a seat did not hear', () => {
  const numbers = (moves: readonly string[]): readonly number[] => {
    const game = played(moves);
    return factViews(game.rules, game.rules.index.parties.handle('us'), game.facts).map(({ id }) => id);
  };
  expect(numbers(['expand-production'])).toEqual(numbers([]));
});

test('that a seat held its own staff back is known to that seat alone', () => {
  const heldSomewhere = Array.from({ length: 40 }, (_, seed) => {
    const game = new Game({ scenario, worldview: schoolOf('engager'), seed: String(seed), seats: {} }, tableStepper);
    while (!game.isOver) game.play({ dprk: { ...passing, restrain: ['fill-the-test-slot'] } });
    return game;
  }).flatMap(({ facts, rules }) => facts.filter(({ kind }) => rules.index.facts.id(kind) === 'reflex-held'));
  expect(heldSomewhere.length).toBeGreaterThan(3);
  for (const { audience, by } of heldSomewhere) expect(audience).toBe(1 << by);
});

test('an offer that a seat cannot see is refused like one that never was', () => {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed: '1', seats: {} }, tableStepper);
  const dials = { opener: 'together', grain: 1, gate: 'inside-talks' } as const;
  game.play({ us: { ...passing, moves: ['pass-message:about-the-ask'] } });
  game.play({ us: { ...passing, table: { act: 'table', package: 'pause-for-exemptions', public: false, ...dials } } });
  const [offer] = game.world.offers;
  while (game.world.asks[0]?.kind === 'answers') game.play({});
  const withdraw = (id: number) =>
    refusalsOf(game.world, game.rules, 'rok', { ...passing, table: { act: 'withdraw', offer: id } }).map(
      ({ code }) => code,
    );
  expect(offer?.state).toBe('tabled');
  expect(withdraw(offer?.id ?? 0)).toEqual(withdraw(987654));
});
