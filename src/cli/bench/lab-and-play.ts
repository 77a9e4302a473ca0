import { produce } from 'immer';
import { fingerprint, Game, type ResolvedScenario, schoolOf, xstateStepper } from '#engine';
import { layBoard, playout } from '#lab';
import { agentFor, playAgents, seatedBy } from '#strategies';
import { type Clock, perSecond, timedByTurns, timesAsLong } from './interleaved.ts';

/** The same games as the lab plays them and as the page does, end to end. */
export interface LabAndPlay {
  readonly games: number;
  readonly perSecond: { readonly lab: number; readonly play: number };
  readonly times: number;
  /** Whether every game ended in the same world. */
  readonly isEqual: boolean;
}

const WAYS = ['lab', 'play'] as const;
const ROUNDS = 5;
const GAMES = 6;

/** Plays the same games by agents with the lab's table in place, and with XState through drafts as the page does. */
export function labAndPlay(scenario: ResolvedScenario, now: Clock, games = GAMES, rounds = ROUNDS): LabAndPlay {
  const [school = ''] = Object.keys(scenario.worldviews);
  const worldview = schoolOf(school);
  const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
  const board = layBoard(scenario, { worldview });
  const seeds = Array.from({ length: games }, (_, game) => String(game + 1));
  const last = {
    lab(seed: string): string {
      const { world } = playout(board, agents, seed);
      return world === null ? '' : fingerprint(world);
    },
    play(seed: string): string {
      const setup = { scenario, worldview, seed, seats: seatedBy(agents) };
      const game = new Game(setup, xstateStepper, (world, edit) => produce(world, edit));
      playAgents(game, agents, seed);
      return game.fingerprints.at(-1) ?? '';
    },
  };
  const ends: Record<(typeof WAYS)[number], readonly string[]> = { lab: [], play: [] };
  const timed = timedByTurns(
    WAYS,
    rounds,
    (way) => {
      ends[way] = seeds.map((seed) => last[way](seed));
    },
    now,
  );
  return {
    games,
    perSecond: { lab: perSecond(games, timed.lab), play: perSecond(games, timed.play) },
    times: timesAsLong(timed.play, timed.lab),
    isEqual: ends.lab.every((end, place) => end !== '' && end === ends.play[place]),
  };
}
