import { expect, test } from 'vitest';
import { commonViewFor, type FactView, Game, passing, schoolOf, tableStepper, viewFor, type World } from '#engine';
import { korea } from '../../korea.ts';
import { playRandomly } from '../play/random-seat.ts';

const { scenario } = korea();

function worldsAlong(seed: string): { game: Game; worlds: World[] } {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed, seats: {} }, tableStepper);
  const worlds: World[] = [structuredClone(game.world)];
  playRandomly(game, seed, () => worlds.push(structuredClone(game.world)));
  return { game, worlds };
}

/** Changes everything in a world that is kept from at least one party. */
function changeWhatSomebodyKeeps(world: World, { rules }: Game): void {
  const all = (1 << rules.index.parties.ids.length) - 1;
  for (const party of world.purses.keys()) {
    world.purses[party] = 6 - (world.purses[party] ?? 0);
    world.tempers[party] = ((world.tempers[party] ?? 0) + 1) % (rules.tempers[party]?.length ?? 1);
    world.notes[party] = { plan: 'kept to itself' };
    world.harsh[party] = 3;
  }
  world.known = [];
  for (const [region, bound] of rules.regions.entries())
    if (bound.isSecret) world.stances[region] = ((world.stances[region] ?? 0) + 1) % bound.byStance.length;
  for (const [track, { exactFor, bin, low }] of rules.tracks.entries()) {
    if (exactFor === all) continue;
    const offset = (world.bins[track] ?? 0) + low;
    const start = bin === 0 ? low : Math.floor(((world.tracks[track] ?? 0) - offset) / bin) * bin + offset;
    world.tracks[track] = Math.max(low, start) + (bin === 0 ? 7 : 1);
  }
  world.facts = world.facts.filter(({ audience }) => audience === all);
  world.offers = world.offers.filter(
    ({ id, isPublic }) => isPublic || world.agreements.some((one) => one.offer === id),
  );
  for (const { steps } of world.agreements)
    for (const step of steps) if (step.status === 'cheated' && !step.isDetected) step.status = 'kept';
}

test('what everybody knows does not change when all changes that is kept from anybody', () => {
  let compared = 0;
  for (const seed of ['1', '2', '3', '4', '5']) {
    const { game, worlds } = worldsAlong(seed);
    for (const world of worlds) {
      const other = structuredClone(world);
      changeWhatSomebodyKeeps(other, game);
      const hidden = new Set(world.offers.filter((offer) => !offer.isPublic).map(({ id }) => id));
      expect(commonViewFor(other, game.rules)).toEqual(commonViewFor(world, game.rules));
      expect(commonViewFor(world, game.rules).offers.filter(({ offer }) => hidden.has(offer))).toEqual([]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(60);
});

test('every seat knows all that everybody knows', () => {
  const told = ({ fact, turn, by, about, severity }: FactView): string =>
    [fact, turn, by, about, severity].map(String).join('/');
  let facts = 0;
  for (const seed of ['1', '2', '3']) {
    const { game, worlds } = worldsAlong(seed);
    for (const world of worlds) {
      const common = commonViewFor(world, game.rules);
      facts += common.facts.length;
      for (const party of game.rules.index.parties.ids) {
        const seat = viewFor(world, game.rules, party);
        const heard = seat.facts.map(told);
        expect(common.facts.map(told).filter((fact) => !heard.includes(fact))).toEqual([]);
        expect(seat.stances).toEqual(expect.arrayContaining([...common.stances]));
        expect(seat.channels).toEqual(common.channels);
        for (const gauge of common.gauges) {
          const own = seat.gauges.find(({ track, of }) => track === gauge.track && of === gauge.of);
          expect(own?.low).toBeGreaterThanOrEqual(gauge.low);
          expect(own?.high).toBeLessThanOrEqual(gauge.high);
        }
      }
    }
  }
  expect(facts).toBeGreaterThan(200);
});

test('of a secret option everybody knows the move alone, and of a hidden move nothing', () => {
  const game = new Game({ scenario, worldview: schoolOf('realist'), seed: '1', seats: {} }, tableStepper);
  const worlds: World[] = [];
  const before = game.world;
  game.play({ dprk: { ...passing, moves: ['denounce:relief', 'expand-production'] } });
  worlds.push({ ...before, facts: game.facts });
  const text = JSON.stringify(worlds.map((world) => commonViewFor(world, game.rules)));
  expect(text).toContain('"deed":"denounce"');
  expect(text).not.toMatch(/denounce[:.]relief|expand-production/);
});
