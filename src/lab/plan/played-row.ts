import { Game, type ResolvedScenario, tableStepper } from '#engine';
import { playAgents, seatedBy } from '#strategies';
import { agentNamed } from '../agents/named.ts';
import { lastingFor } from '../playing/horizon.ts';
import type { Plan } from './plan.ts';
import { plannedGame } from './points.ts';

/**
 * The game of one row of a plan, played to its end with all that a replay keeps: every dot is a game. Its last fingerprint
 * is that of the row. Throws where the plan has no such row, and where the game did.
 */
export function playedRow(plan: Plan, scenario: ResolvedScenario, row: number): Game {
  const { point, seed } = plannedGame(plan, scenario, row);
  const { seats, worldview, parameters, off, turns } = point;
  const laid = lastingFor(scenario, turns);
  const agents = Object.fromEntries(
    Object.entries(seats).map(([party, name]) => [party, agentNamed(scenario, party, name)]),
  );
  const setup = { scenario: laid, worldview, seed, seats: seatedBy(agents), parameters, off };
  const game = new Game(setup, tableStepper);
  playAgents(game, agents, seed);
  return game;
}
