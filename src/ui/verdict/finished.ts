import {
  type Decision,
  type Game,
  type GameLuck,
  gameLuck,
  gameOf,
  pendingAsks,
  type Replay,
  type ResolvedScenario,
  type SeatedBy,
  tableStepper,
} from '#engine';
import { type Agents, agentFor, answerAsk, type Strategy } from '#strategies';

/** A game that is over, and the chair from which it is looked back on. Plain JSON: it travels to a worker. */
export interface Finished {
  readonly scenario: ResolvedScenario;
  readonly replay: Replay;
  readonly party: string;
}

/** The player that sat in a seat; where a person did, the default of the chair. */
const playerOf = (party: string, seated: SeatedBy | undefined): Strategy =>
  seated !== undefined && 'strategy' in seated ? agentFor(party, seated.strategy) : agentFor(party);

/** A machine in every chair: those that sat there, and the default one in place of a person. */
export const machinesOf = ({ scenario, replay }: Finished): Agents =>
  Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, playerOf(party, replay.seats[party])]));

/** The luck that the machines of this game decided with. */
export const strategiesLuck = ({ replay }: Finished): GameLuck => gameLuck(replay.luck, 'strategies');

/** The game again as it stood on the morning of a turn, everything decided before it. */
export function gameAt({ scenario, replay }: Finished, turn: number): Game {
  const game = gameOf(scenario, replay, tableStepper);
  for (const decided of replay.decisions) {
    if (decided.turn >= turn) break;
    playDecided(game, decided);
  }
  return game;
}

/** Plays what was decided, the machines' notes with it. */
export function playDecided(game: Game, { by, notes, reasons = {} }: Replay['decisions'][number]): void {
  for (const [owner, kept] of Object.entries(notes)) game.note(owner, kept);
  for (const [owner, told] of Object.entries(reasons)) game.explain(owner, told);
  game.play(by);
}

/** The turn in which the people of this game rose; null where it was played to its end. */
const risenIn = ({ replay }: Finished): number | null => replay.injects[0]?.turn ?? null;

/**
 * Lets machines play a game to its end, or as far as the people had played theirs. Each decision is heard of before it
 * is played.
 */
export function playOut(
  game: Game,
  finished: Finished,
  agents: Agents,
  luck: GameLuck,
  heard?: (party: string, decision: Decision) => void,
): void {
  const risen = risenIn(finished);
  while (!game.isOver) {
    if (risen !== null && game.world.turn >= risen) return game.adjourn();
    luck.turnTo(game.world.turn);
    const by: Record<string, Decision> = {};
    for (const { party } of pendingAsks(game.world, game.rules)) {
      const agent = agents[party];
      if (agent === undefined) throw new Error(`Nobody sits in the seat of "${party}".`);
      const { decision } = answerAsk(game, party, agent, luck);
      by[party] = decision;
      heard?.(party, decision);
    }
    game.play(by);
  }
}
