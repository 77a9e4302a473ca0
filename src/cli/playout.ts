import {
  type Decision,
  luckOf,
  openWorld,
  pendingAsks,
  playTurn,
  type Rules,
  refusalsOf,
  type Seed,
  type Stepper,
  viewOf,
  type World,
} from '#engine';
import type { Agents } from '#strategies';

/** What must never happen in a game by agents. */
export const PLAYOUT_FAULTS = ['exception', 'refused', 'out-of-bounds', 'unfinished'] as const;
/** One such thing: the turn, and what it was in the engine's own words (a message, codes, a track and its value). */
export interface PlayoutFault {
  readonly kind: (typeof PLAYOUT_FAULTS)[number];
  readonly turn: number;
  readonly what: string;
}

/** A whole game by agents, watched: how it ended (null: it did not), the last world, and what went wrong. */
export interface Playout {
  readonly ending: string | null;
  readonly world: World | null;
  readonly faults: readonly PlayoutFault[];
}

/** Rules of one worldview with their stepper; serves any number of games. */
export interface Board {
  readonly rules: Rules;
  readonly stepper: Stepper;
}

/** How often a game can ask at most: once a turn for moves, then for answers in each exchange. */
export const mostAsks = ({ scenario, table: { exchanges } }: Rules): number =>
  scenario.turns * (1 + Math.max(exchanges.apart, exchanges.talking));

/**
 * Plays one game as `play` does from the same seed, and never throws: a refused proposal is counted and the seat passes,
 * anything thrown ends the game.
 */
export function playout(board: Board, agents: Agents, seed: Seed, most: number = mostAsks(board.rules)): Playout {
  const { rules, stepper } = board;
  const faults: PlayoutFault[] = [];
  let world: World | null = null;
  try {
    const referee = { rules, stepper, luck: luckOf(seed, 'world') };
    const luck = luckOf(seed, 'strategies');
    world = openWorld(referee);
    for (let asked = 0; world.ending < 0 && asked < most; asked += 1) {
      faults.push(...strayTracks(world, rules));
      const decisions = new Map<string, Decision>();
      for (const { party } of pendingAsks(world, rules)) {
        const { decision, refused } = proposal(world, rules, agents, party, luck);
        if (refused.length === 0) decisions.set(party, decision);
        else faults.push({ kind: 'refused', turn: world.turn, what: `${party}: ${refused.join(', ')}` });
      }
      playTurn(world, decisions, referee);
    }
    faults.push(...strayTracks(world, rules));
    if (world.ending < 0) faults.push({ kind: 'unfinished', turn: world.turn, what: world.stage });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    faults.push({ kind: 'exception', turn: world?.turn ?? 0, what });
  }
  return { ending: rules.endings[world?.ending ?? -1]?.ending ?? null, world, faults };
}

function proposal(world: World, rules: Rules, agents: Agents, party: string, luck: ReturnType<typeof luckOf>) {
  const strategy = agents[party];
  if (strategy === undefined) throw new Error(`Nobody sits in the seat of "${party}".`);
  const seat = rules.index.parties.handle(party);
  const { decision, notes } = strategy.decide(viewOf(world, rules, party), luck, world.notes[seat] ?? null);
  world.notes[seat] = notes;
  return { decision, refused: refusalsOf(world, rules, party, decision).map(({ code }) => code) };
}

/** Tracks that are no whole hundredths within their range. */
export function strayTracks(world: World, rules: Rules): readonly PlayoutFault[] {
  return rules.tracks.flatMap(({ track, of, low, high }, handle) => {
    const value = world.tracks[handle] ?? Number.NaN;
    if (Number.isInteger(value) && !Object.is(value, -0) && value >= low && value <= high) return [];
    const what = `${of === null ? track : `${track}/${of}`} = ${value / 100}`;
    return [{ kind: 'out-of-bounds', turn: world.turn, what }];
  });
}
