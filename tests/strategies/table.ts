import { type Decision, Game, type MovesDecision, type ResolvedScenario, schoolOf, tableStepper } from '#engine';
import { type Agents, agentFor, DEFAULT_STRATEGY, playAgents, seatedBy, seatNamed, type Weigher } from '#strategies';
import { openScenario } from '../../src/cli/library.ts';

/** The scenario on which strategies are tried. */
export const summer: ResolvedScenario = openScenario('hotline-summer-2021').scenario;

export const PARTIES = ['us', 'rok', 'dprk', 'china'] as const;
export type Party = (typeof PARTIES)[number];
export const WORLDVIEWS = Object.keys(summer.worldviews).toSorted();

/** Who sits where, by id (`small-steps`, or with a strength `small-steps+hasty`); a chair that is not named plays by its temper. */
export type Seats = Partial<Record<Party, string>>;

/** The strategy in a chair. */
export function strategyOf(party: string, seats: Seats): Weigher {
  const chair = PARTIES.find((known) => known === party);
  if (chair === undefined) throw new Error(`There is no chair for ${party}.`);
  const { id, strength } = seatNamed(seats[chair] ?? DEFAULT_STRATEGY);
  return agentFor(chair, id, strength);
}

/** A game that waits for its first decisions, and who sits in it. */
export function openTable(seats: Seats, seed: number, worldview = 'realist'): { game: Game; agents: Agents } {
  const agents: Record<string, Weigher> = {};
  for (const party of PARTIES) agents[party] = strategyOf(party, seats);
  const setup = { scenario: summer, worldview: schoolOf(worldview), seed: String(seed), seats: seatedBy(agents) };
  return { game: new Game(setup, tableStepper), agents };
}

/** A whole game by agents. */
export function played(seats: Seats, seed: number, worldview?: string): Game {
  const { game, agents } = openTable(seats, seed, worldview);
  playAgents(game, agents, String(seed));
  return game;
}

/** Whole games with these seats, each under another seed, the worldviews in turn. */
export const games = (seats: Seats, number: number): readonly Game[] =>
  Array.from({ length: number }, (_, i) => played(seats, i + 1, WORLDVIEWS[i % WORLDVIEWS.length]));

/** The turns in which a party was heard to do something, or anybody was. */
export function turnsOf(game: Game, fact: string, by?: Party): readonly number[] {
  const { facts, parties } = game.rules.index;
  const kind = facts.handle(fact);
  const doer = by === undefined ? -1 : parties.handle(by);
  return game.facts.filter((told) => told.kind === kind && (doer < 0 || told.by === doer)).map(({ turn }) => turn);
}

/** What a party sealed, turn by turn. */
export const sealedBy = (game: Game, party: Party): readonly (MovesDecision & { readonly turn: number })[] =>
  game.decisions.flatMap(({ turn, by }) => {
    const decision: Decision | undefined = by[party];
    return decision?.kind === 'moves' ? [{ ...decision, turn }] : [];
  });
