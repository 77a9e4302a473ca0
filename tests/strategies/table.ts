import { Game, type ResolvedScenario, tableStepper } from '#engine';
import { type Agents, agentFor, playAgents, seatedBy } from '#strategies';
import { openScenario } from '../../src/cli/library.ts';

/** The scenario on which strategies are tried. */
export const summer: ResolvedScenario = openScenario('hotline-summer-2021').scenario;

const PARTIES = ['us', 'rok', 'dprk'] as const;
export const WORLDVIEWS = Object.keys(summer.worldviews);

export type Seats = Partial<Record<(typeof PARTIES)[number], string>>;

/** A game that waits for its first decisions, and who sits in it; chairs that are not named play by their temper. */
export function openTable(seats: Seats, seed: number, worldview = 'realist'): { game: Game; agents: Agents } {
  const agents = Object.fromEntries(PARTIES.map((party) => [party, agentFor(party, seats[party])]));
  const setup = { scenario: summer, worldview, seed: String(seed), seats: seatedBy(agents) };
  return { game: new Game(setup, tableStepper), agents };
}

/** A whole game by agents. */
export function played(seats: Seats, seed: number, worldview?: string): Game {
  const { game, agents } = openTable(seats, seed, worldview);
  playAgents(game, agents, String(seed));
  return game;
}
