import { beforeAll, expect, test } from 'vitest';
import { Game, schoolOf, tableStepper, type Weighed, weighingView } from '#engine';
import { agentFor, playAgents, seatedBy } from '#strategies';
import { korea } from '../../korea.ts';

const { scenario } = korea();

/** Every step of a whole game as it was weighed, with the chance that came of it. */
const steps: { readonly game: Game; readonly weighed: Weighed; readonly chance: number }[] = [];
beforeAll(() => {
  for (const seed of ['2', '3', '11']) {
    const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
    const noted: { weighed: Weighed; chance: number }[] = [];
    const game = new Game(
      { scenario, worldview: schoolOf('realist'), seed, seats: seatedBy(agents) },
      tableStepper,
      undefined,
      { drawn: ({ weighed, chance }) => weighed && noted.push({ weighed, chance }) },
    );
    playAgents(game, agents, seed);
    steps.push(...noted.map((each) => ({ game, ...each })));
  }
});
const party = (game: Game, id: string) => game.rules.index.parties.handle(id);

test('size, lines and bar of a step add up to the chance that it had', () => {
  expect(steps.length).toBeGreaterThan(10);
  for (const { game, weighed, chance } of steps) {
    const { size, lines, weight, bar } = weighingView(game.world, game.rules, null, weighed);
    const sum = lines.reduce((total, { points }) => total + points, size);
    expect(weight).toBeCloseTo(sum, 9);
    expect(game.rules.weighing.chance((weight ?? 0) - (bar ?? 0))).toBeCloseTo(chance, 9);
  }
});

test('while a game goes on nobody is told the sum, nor what the receiver keeps to itself', () => {
  const secret = ['it-answers-the-ask', 'it-pays-in-another-coin', 'an-unpaid-book-weighs-on-it'];
  const north = steps.filter(({ game, weighed }) => weighed.about === party(game, 'dprk'));
  expect(north.length).toBeGreaterThan(3);
  for (const { game, weighed } of north) {
    const seen = weighingView(game.world, game.rules, weighed.by, weighed);
    expect([seen.weight, seen.bar]).toEqual([null, null]);
    expect(seen.lines.filter(({ rule }) => secret.includes(rule.id))).toEqual([]);
  }
});

test('a giver is told what its own deeds took from its step, and an onlooker is not', () => {
  const own = ['the-same-step-wears-out', 'harsh-deeds-hollow-it'];
  const ofOwn = (viewer: 'by' | 'about') =>
    steps.flatMap(({ game, weighed }) =>
      weighingView(game.world, game.rules, weighed[viewer], weighed).lines.filter(({ rule }) => own.includes(rule.id)),
    );
  expect(ofOwn('by').length).toBeGreaterThan(0);
  expect(ofOwn('by').every(({ points }) => points < 0)).toBe(true);
  expect(ofOwn('about')).toEqual([]);
});

test('what has been learnt for a while does not open a weighing of before', () => {
  for (const { game, weighed } of steps) {
    const learnt = game.rules.regions.map((_, region) => ({
      party: weighed.by,
      region,
      track: -1,
      width: 'exact' as const,
      untilTurn: 99,
    }));
    const world = { ...game.world, known: learnt } as unknown as typeof game.world;
    expect(weighingView(world, game.rules, weighed.by, weighed)).toEqual(
      weighingView(game.world, game.rules, weighed.by, weighed),
    );
  }
});
