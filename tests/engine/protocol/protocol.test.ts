import { expect, test } from 'vitest';
import { createMachine, type EventObject, initialTransition, transition } from 'xstate';
import { Game, OFFER_PROTOCOL, type ProtocolState, schoolOf, tableStepper } from '#engine';
import { agentFor, playAgents, seatedBy, strategiesFor } from '#strategies';
import { korea } from '../../korea.ts';
import { playRandomly } from '../play/random-seat.ts';
import { type Life, type Lives, livesOf } from './lives.ts';

const GAMES = 300;
const { scenario } = korea();
const schools = Object.keys(scenario.worldviews);

/** Each other game is played at random; in the others every strategy of each party has its turn. */
function played(number: number): Lives {
  const seated = Object.keys(scenario.parties).map((party, place) => {
    const own = strategiesFor(party);
    return [party, own[Math.floor(number / 2 ** place) % own.length] ?? agentFor(party)] as const;
  });
  const agents = Object.fromEntries(seated);
  const isRandom = number % 2 === 0;
  const setup = {
    scenario,
    worldview: schoolOf(schools[number % schools.length] ?? ''),
    seed: String(number),
    seats: isRandom ? {} : seatedBy(agents),
    // Monitors that err as often as they may, so that all that can come of it is seen.
    ...(isRandom && { parameters: { 'false-alarm-rate': 0.1 } }),
  };
  const game = new Game(setup, tableStepper);
  if (isRandom) playRandomly(game, String(number));
  else playAgents(game, agents, String(number));
  return livesOf(scenario, game.replay());
}

const games = Array.from({ length: GAMES }, (_, number) => played(number));
const lives = games.flatMap((game) => [...game.lives.values()]);

/** The chart as XState plays it for one offer. */
const machineFor = ({ offer, waits }: Life) =>
  createMachine(OFFER_PROTOCOL as Parameters<typeof createMachine>[0]).provide({
    guards: {
      'is-ultimatum': () => offer.isFinal === true,
      'waits-for-talks': () => waits,
      'is-by-parts': () => offer.isByParts === true,
    } as never,
  });

/** A flat machine is in one state, by its name. */
const nameOf = ({ value }: { readonly value: unknown }): string => (typeof value === 'string' ? value : '');

/** The states that an offer went through, and what was not foreseen. */
function walk(life: Life): { readonly taken: readonly string[]; readonly strayed: readonly string[] } {
  const machine = machineFor(life);
  let [state] = initialTransition(machine);
  const [taken, strayed] = [[] as string[], [] as string[]];
  for (const { event } of life.happened) {
    const type = { type: event } as EventObject;
    if (!state.can(type as never)) strayed.push(`${nameOf(state)} – ${event}`);
    const [next] = transition(machine, state, type as never);
    taken.push(`${nameOf(state)} – ${event} → ${nameOf(next)}`);
    state = next;
  }
  return { taken, strayed };
}

const walks = lives.map(walk);

test(`every offer of ${GAMES} games lives along the chart`, () => {
  expect(lives.length).toBeGreaterThan(400);
  expect([...new Set(walks.flatMap(({ strayed }) => strayed))]).toEqual([]);
});

test('what the world does with offers and steps is told as facts, and each such fact belongs to an offer', () => {
  expect(games.flatMap(({ untold }) => untold)).toEqual([]);
  expect(games.flatMap(({ homeless }) => homeless)).toEqual([]);
});

/** Every transition that the chart draws, as it is noted when it is taken. */
const drawn = Object.entries(OFFER_PROTOCOL.states).flatMap(([state, { on = {} }]) =>
  Object.entries(on).flatMap(([event, list]) =>
    [list].flat().map(({ target }: { readonly target: ProtocolState }) => `${state} – ${event} → ${target}`),
  ),
);

/** Transitions that no game took, each under the reason why the chart has it. */
const NEVER_TAKEN: Readonly<Record<string, string>> = {
  'tabled – offer-objected-to → tabled': 'every party of a Korean format has a veto',
  'ultimatum – offer-objected-to → ultimatum': 'every party of a Korean format has a veto',
};

test('every transition of the chart was taken by some offer, or stands on the list with a reason', () => {
  const taken = new Set(walks.flatMap((one) => one.taken));
  expect(drawn.filter((one) => !taken.has(one)).toSorted()).toEqual(Object.keys(NEVER_TAKEN).toSorted());
});
