import { Game, type Replay, schoolOf, tableStepper } from '#engine';
import { agentFor, playAgents, seatedBy } from '#strategies';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

export const shelved = firstOnShelf();
export const { scenario } = shelved;

/** A whole game by machines, as a file would hold it. */
export function played(seed = '21'): Replay {
  const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
  const worldview = schoolOf(Object.keys(scenario.worldviews)[0] ?? '');
  const game = new Game({ scenario, worldview, seed, seats: seatedBy(agents) }, tableStepper);
  playAgents(game, agents, seed);
  return JSON.parse(JSON.stringify(game.replay())) as Replay;
}
