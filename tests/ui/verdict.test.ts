import { beforeAll, expect, test } from 'vitest';
import { cardOf, Game, schoolOf, tableStepper, viewOf } from '#engine';
import { agentFor, playAgents, seatedBy, strategiesFor } from '#strategies';
import { scoresInChair } from '../../src/ui/verdict/chair.ts';
import { beatenBy } from '../../src/ui/verdict/compare.ts';
import { courseOf } from '../../src/ui/verdict/course.ts';
import type { Finished } from '../../src/ui/verdict/finished.ts';
import { temperShown, WAYS_TO_TELL } from '../../src/ui/verdict/temper-shown.ts';
import { mostTelling, turnWorths } from '../../src/ui/verdict/turning.ts';
import { korea } from '../korea.ts';

const { scenario } = korea();
const party = 'us';
/** A line that is far from what the default of the chair would play. */
const own = strategiesFor(party)
  .filter(({ stands }) => stands !== null)
  .at(-1);

/** A whole game in which `line` holds the chair and the defaults the others. */
function played(line: string, seed: string): { readonly game: Game; readonly finished: Finished } {
  const agents = Object.fromEntries(
    Object.keys(scenario.parties).map((other) => [other, agentFor(other, other === party ? line : undefined)]),
  );
  const setup = { scenario, worldview: schoolOf('realist'), seed, seats: seatedBy(agents) };
  const game = new Game(setup, tableStepper);
  playAgents(game, agents, seed);
  return { game, finished: { scenario, replay: game.replay(), party } };
}

let one: ReturnType<typeof played>;
beforeAll(() => {
  if (own === undefined) throw new Error('The chair has no strategy.');
  one = played(own.id, '9');
});

const score = ({ game }: typeof one): number => cardOf(game.world, game.rules, party).score;

test('an agent that plays the same game again gets the score that it had', () => {
  const scores = scoresInChair(one.finished);
  expect(scores.find(({ strategy }) => strategy === own?.id)?.score).toBe(score(one));
  expect(new Set(scores.map((agent) => agent.score)).size).toBeGreaterThan(1);
});

test('a score beats those below it, and half of those beside it', () => {
  const agents = [10, 20, 20, 30].map((points, place) => ({ strategy: String(place), score: points }));
  expect([5, 20, 25, 40].map((points) => beatenBy(points, agents))).toEqual([0, 2, 3, 4]);
});

test('the worths of all turns add up to what lies between the default player and the score that was reached', () => {
  const human = { ...one.finished.replay, seats: { ...one.finished.replay.seats, [party]: { human: true } as const } };
  const worths = turnWorths({ ...one.finished, replay: human });
  expect(worths.map(({ turn }) => turn)).toEqual(worths.map((_, place) => place + 1));
  expect(worths.at(-1)?.after).toBe(score(one));
  const defaults = scoresInChairOfDefault();
  expect(worths[0]?.before).toBe(defaults);
  expect(defaults).not.toBe(score(one));
});

/** What the chair's default player scores with this luck from the first turn on. */
function scoresInChairOfDefault(): number {
  const { game } = played('tempered', '9');
  return cardOf(game.world, game.rules, party).score;
}

test('a chair that played as its default would have has no turn that mattered', () => {
  const { finished } = played('tempered', '9');
  expect(mostTelling(turnWorths(finished))).toBeNull();
});

test('of each turn it is told what the chair chose, and what its default player would have chosen on that morning', () => {
  const human = { ...one.finished.replay, seats: { ...one.finished.replay.seats, [party]: { human: true } as const } };
  const worths = turnWorths({ ...one.finished, replay: human });
  for (const { turn, own: chosen } of worths) {
    const decided = one.finished.replay.decisions.filter((each) => each.turn === turn).map(({ by }) => by[party]);
    const moves = decided.flatMap((decision) => (decision?.kind === 'moves' ? decision.moves : []));
    expect(chosen.flatMap((each) => (each.kind === 'move' ? [each.choice] : []))).toEqual(moves);
  }
  expect(worths.some(({ own: chosen, other }) => JSON.stringify(chosen) !== JSON.stringify(other))).toBe(true);
  const same = played('tempered', '9').finished;
  for (const { own: chosen, other } of turnWorths(same)) expect(other).toEqual(chosen);
});

test('the turn that mattered most is the largest difference, either way, and the earliest of two alike', () => {
  const worths = [
    { turn: 1, before: 10, after: 12 },
    { turn: 2, before: 12, after: 4 },
    { turn: 3, before: 4, after: 12 },
  ];
  expect(mostTelling(worths)?.turn).toBe(2);
});

test('each temper that a counterpart did not have falls away in a turn of the game, or never', () => {
  const turns: (number | null)[] = [];
  for (const seed of ['9', '10', '11', '12']) {
    const { game, finished } = played(own?.id ?? '', seed);
    const shown = temperShown(finished);
    const watched = scenario.parties[party]?.watches ?? '';
    const { temper } = viewOf(game.world, game.rules, watched);
    expect(shown?.party).toBe(watched);
    expect(shown?.others.map((other) => other.temper)).not.toContain(temper);
    for (const way of WAYS_TO_TELL) {
      const found = shown?.others.map((other) => other[way]) ?? [];
      turns.push(...found);
      expect(shown?.turn[way]).toBe(found.includes(null) ? null : Math.max(...found.map(Number)));
    }
    // Whoever differs in kind differs in cards, so that nobody is told later card by card.
    for (const { kind, card } of shown?.others ?? []) expect(card ?? 99).toBeLessThanOrEqual(kind ?? 99);
  }
  expect(turns.some((turn) => turn !== null && turn >= 1 && turn <= scenario.turns)).toBe(true);
});

test('where another strategy sat opposite, nothing is said of a temper', () => {
  const watched = scenario.parties[party]?.watches ?? '';
  const other = strategiesFor(watched).find(({ stands }) => stands !== null);
  const seats = { ...one.finished.replay.seats, [watched]: { strategy: other?.id ?? '', version: 1 } };
  expect(temperShown({ ...one.finished, replay: { ...one.finished.replay, seats } })).toBeNull();
});

test('the course begins at the opening and has one entry a turn, the last as the world ended', () => {
  const course = courseOf(one.finished);
  expect(course.map(({ turn }) => turn)).toEqual([...course.keys()]);
  expect(course.at(-1)?.turn).toBe(one.game.world.turn);
  expect(new Set(course.map(({ gauges }) => gauges['arsenal'])).size).toBeGreaterThan(3);
});
