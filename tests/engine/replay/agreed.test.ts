import { expect, test } from 'vitest';
import { type Decision, debriefOf, Game, type MovesDecision, passing, schoolOf, tableStepper, viewFor } from '#engine';
import { korea } from '../../korea.ts';

const { scenario } = korea();

/** A game in which Washington and Pyongyang pretend every step that can be pretended. */
function cheated(seed: string): Game {
  const [school = ''] = Object.keys(scenario.worldviews);
  const game = new Game({ scenario, worldview: schoolOf(school), seed, seats: {} }, tableStepper);
  const dials = { opener: 'together', grain: 2, gate: 'before-talks' } as const;
  const table: MovesDecision = {
    ...passing,
    table: { act: 'table', package: 'pause-for-exemptions', public: true, ...dials },
  };
  const rest = { rok: passing, china: passing };
  game.play({ us: table, dprk: passing, ...rest });
  const offer = game.world.offers[0]?.id ?? 0;
  game.play({ dprk: { kind: 'answers', answers: [{ offer, answer: 'accept' }] } });
  const deciding = (party: string): Decision => {
    const steps = viewFor(game.world, game.rules, party).agreements.flatMap((agreement) => agreement.steps);
    const due = steps.filter(({ choices }) => choices.includes('cheat'));
    return { ...passing, steps: Object.fromEntries(due.map(({ key }) => [key, 'cheat' as const])) };
  };
  while (!game.isOver) game.play({ us: deciding('us'), dprk: deciding('dprk'), ...rest });
  return game;
}

test('after the end an agreement tells what truly became of each step, also where nobody saw it', () => {
  const games = Array.from({ length: 12 }, (_, seed) => cheated(String(seed)));
  const pairs = games.flatMap((game) => {
    const views = ['us', 'dprk'].map((party) => viewFor(game.world, game.rules, party).agreements[0]?.steps ?? []);
    const told = debriefOf(game).agreements[0]?.steps ?? [];
    return told.map((step, place) => ({ told: step.status, seen: views.map((steps) => steps[place]?.status) }));
  });
  expect(pairs.filter(({ told, seen }) => !seen.includes(told))).toEqual([]);
  expect(pairs.filter(({ told, seen }) => seen.includes('cheated') && told !== 'cheated')).toEqual([]);
  const unseen = pairs.filter(({ told, seen }) => told === 'cheated' && seen.includes('kept'));
  expect(unseen.length, 'steps that somebody still takes for kept').toBeGreaterThan(0);
});
