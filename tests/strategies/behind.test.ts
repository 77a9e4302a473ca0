import { expect, test } from 'vitest';
import { type Game, luckOf, playTurn, tableStepper, viewFor, viewOf, type World } from '#engine';
import { agentFor, answerAsk, playAgents } from '#strategies';
import { openTable, type Seats } from './table.ts';

const luck = luckOf('99', 'strategies');

/** Worlds along a game by agents, each as it waits for decisions. */
function worldsAlong(seats: Seats, seed: number): { game: Game; worlds: readonly World[] } {
  const { game, agents } = openTable(seats, seed, 'engager');
  const worlds: World[] = [];
  const watched = { ...agents };
  for (const [party, strategy] of Object.entries(agents))
    watched[party] = {
      ...strategy,
      decide: (view, own, notes) => {
        if (worlds.length === 0 || worlds.at(-1)?.nextFact !== game.world.nextFact)
          worlds.push(structuredClone(game.world));
        return strategy.decide(view, own, notes);
      },
    };
  playAgents(game, watched, String(seed));
  return { game, worlds };
}

/** Changes what a party cannot know, and nothing that it can. */
function changeSecrets(world: World, { rules }: Game, party: number): void {
  const hears = ({ audience }: { readonly audience: number }) => (audience & (1 << party)) !== 0;
  for (const other of world.purses.keys()) {
    if (other === party) continue;
    world.purses[other] = 6 - (world.purses[other] ?? 0);
    world.tempers[other] = ((world.tempers[other] ?? 0) + 1) % (rules.tempers[other]?.length ?? 1);
    world.notes[other] = { plan: 'kept to itself' };
    world.harsh[other] = 3;
  }
  const view = viewOf(structuredClone(world), rules, rules.index.parties.id(party));
  for (const [region, { byStance }] of rules.regions.entries()) {
    const [owner = '', name = ''] = rules.index.regions.id(region).split('/');
    if (view.stance(owner, name) !== null) continue;
    world.stances[region] = ((world.stances[region] ?? 0) + 1) % byStance.length;
    world.stanceSince[region] = 1 + ((world.stanceSince[region] ?? 1) % world.turn);
  }
  for (const [track, { track: id, of, exactFor, low, high }] of rules.tracks.entries()) {
    if ((exactFor & (1 << party)) !== 0) continue;
    const span = view.track(id, of ?? undefined);
    // The middle of a span lies in the same bin, wherever between two points that begins.
    world.tracks[track] = span === null ? low + high - (world.tracks[track] ?? 0) : (span.low + span.high) * 50;
    world.tracksAtOpening[track] = (world.tracksAtOpening[track] ?? 0) + 100;
  }
  world.facts = world.facts.filter(hears);
  world.tallies = world.tallies.filter(hears);
  world.nextFact += 17;
  for (const { steps } of world.agreements)
    for (const step of steps)
      if (step.status === 'cheated' && step.giver !== party && !step.isDetected) {
        step.status = 'kept';
        step.deliveredPct = 100;
      }
}

const SEATS: readonly Seats[] = [{}, { us: 'together', dprk: 'hedger' }, { us: 'small-steps', dprk: 'hold-out' }];

test('the worlds behind a view do not change when everything changes that its seat cannot know', () => {
  let compared = 0;
  for (const [seed, seats] of SEATS.entries()) {
    const { game, worlds } = worldsAlong(seats, seed + 1);
    for (const world of worlds)
      for (const [place, party] of game.rules.index.parties.ids.entries()) {
        const other = structuredClone(world);
        changeSecrets(other, game, place);
        const behind = (of: World) => viewOf(of, game.rules, party).behind(luck, 0);
        expect(behind(other).world).toEqual(behind(world).world);
        expect(behind(other).rules.worldview).toEqual(behind(world).rules.worldview);
        compared += 1;
      }
  }
  expect(compared).toBeGreaterThan(100);
});

test('a world behind a view looks to its seat as the true one does', () => {
  for (const [seed, seats] of SEATS.entries()) {
    const { game, worlds } = worldsAlong(seats, seed + 1);
    for (const world of worlds)
      for (const party of game.rules.index.parties.ids) {
        const { world: behind, rules } = viewOf(world, game.rules, party).behind(luck, 3);
        const seen = (of: World, by: typeof rules) => {
          const { gauges, facts: _facts, ...rest } = viewFor(of, by, party);
          return { ...rest, gauges: gauges.map(({ track, of: whose, low, high }) => ({ track, whose, low, high })) };
        };
        expect(seen(behind, rules)).toEqual(seen(world, game.rules));
      }
  }
});

test('what is drawn differs from sample to sample, and playing on in it leaves the true world as it was', () => {
  const { game } = openTable({}, 5);
  const before = JSON.stringify(game.world);
  const samples = Array.from({ length: 12 }, (_, sample) => viewOf(game.world, game.rules, 'us').behind(luck, sample));
  expect(new Set(samples.map(({ rules }) => rules.worldview.physics)).size).toBeGreaterThan(1);
  expect(new Set(samples.map(({ world }) => world.tempers.join())).size).toBeGreaterThan(1);
  for (const { world, rules } of samples) {
    const ahead = structuredClone(world);
    playTurn(ahead, new Map(), { rules, stepper: tableStepper(rules), luck: luckOf('1', 'world') });
    expect(ahead.turn).toBeGreaterThanOrEqual(world.turn);
  }
  expect(JSON.stringify(game.world)).toBe(before);
});

test('far-sighted seats decide the same when asked twice, and touch nothing', () => {
  const { game } = openTable({}, 7);
  const before = JSON.stringify(game.world);
  for (const party of ['us', 'rok', 'dprk']) {
    const seat = agentFor(party, 'tempered', 'far-sighted');
    const first = answerAsk(game, party, seat, luck);
    expect(answerAsk(game, party, seat, luck)).toEqual(first);
  }
  expect(JSON.stringify(game.world)).toBe(before);
});
