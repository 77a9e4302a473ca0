import {
  type Decision,
  type Luck,
  luckOf,
  openWorld,
  pendingAsks,
  playTurn,
  type Rules,
  refusedIsThrown,
  type Seed,
  viewOf,
  type World,
} from '#engine';
import type { Agents } from '#strategies';
import type { Board } from './board.ts';
import { type PlayoutFault, strayTracks } from './faults.ts';
import { type Watch, type Watched, watching } from './watch.ts';

/** A whole game by agents: how it ended (null: it did not), the last world, what was watched, what went wrong. */
export interface Playout {
  readonly ending: string | null;
  readonly world: World | null;
  readonly watched: Watched;
  readonly faults: readonly PlayoutFault[];
}

/** Luck of the world and of those who decide, kept apart. */
export interface Lucks {
  readonly world: Luck;
  readonly strategies: Luck;
}

/** How often a game can ask at most: once a turn for moves, then for answers in each exchange. */
export const mostAsks = ({ scenario, table: { exchanges } }: Rules): number =>
  scenario.turns * (1 + Math.max(exchanges.apart, exchanges.talking));

/** The lucks of a game's seed, as every way to play it uses them. */
export const lucksOf = (seed: Seed): Lucks => ({
  world: luckOf(seed, 'world'),
  strategies: luckOf(seed, 'strategies'),
});

/**
 * Plays one game as `play` does from the same seed, and never throws: a refused proposal is counted and the seat passes,
 * anything thrown ends the game. The one way in which the lab plays a whole game. `lend` may hand in lucks that are watched.
 */
export function playout(
  board: Board,
  agents: Agents,
  seed: Seed,
  most: number = mostAsks(board.rules),
  lend: typeof lucksOf = lucksOf,
): Playout {
  const { rules } = board;
  const faults: PlayoutFault[] = [];
  const watch = watching(rules);
  let world: World | null = null;
  try {
    const lucks = lend(seed);
    world = openWorld({ ...board, luck: lucks.world, recorder: watch.recorder });
    faults.push(...playToEnd(world, { board, agents, lucks }, watch, most));
    if (world.ending < 0) faults.push({ kind: 'unfinished', turn: world.turn, what: world.stage });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    faults.push({ kind: 'exception', turn: world?.turn ?? 0, what });
  }
  return { ending: rules.endings[world?.ending ?? -1]?.ending ?? null, world, watched: watch.read(), faults };
}

/** Who plays on which board with which luck. */
export interface Sitting {
  readonly board: Board;
  readonly agents: Agents;
  readonly lucks: Lucks;
}

/** Plays a world on until it ends or has asked `most` times. Edits it; returns what went wrong but for what was thrown. */
export function playToEnd(world: World, sitting: Sitting, watch: Watch, most: number): readonly PlayoutFault[] {
  const { rules } = sitting.board;
  const faults: PlayoutFault[] = [...strayTracks(world, rules)];
  watch.look(world);
  for (let asked = 0; world.ending < 0 && asked < most; asked += 1) {
    playAsk(world, sitting, watch, new Map(), faults);
    watch.look(world);
    faults.push(...strayTracks(world, rules));
  }
  return faults;
}

/** Lets the agents answer what is asked now, but for the seats whose decisions are given, and plays on to the next asks. */
export function playAsk(
  world: World,
  { board, agents, lucks }: Sitting,
  watch: Watch,
  given: ReadonlyMap<string, Decision>,
  faults: PlayoutFault[],
): void {
  const { rules } = board;
  const { turn } = world;
  const decisions = new Map<string, Decision>();
  for (const { party } of pendingAsks(world, rules)) {
    const proposed = proposal(world, rules, agents, party, lucks.strategies);
    decisions.set(party, given.get(party) ?? proposed);
  }
  const referee = { ...board, luck: lucks.world, recorder: watch.recorder };
  playTurn(world, decisions, referee, (party, refusals) => {
    if (given.has(party)) refusedIsThrown(party, refusals);
    faults.push({ kind: 'refused', turn, what: `${party}: ${refusals.map(({ code }) => code).join(', ')}` });
  });
}

/** What the agent of a seat would do now, which may be refused; its notes are entered. */
export function proposal(world: World, rules: Rules, agents: Agents, party: string, luck: Luck): Decision {
  const strategy = agents[party];
  if (strategy === undefined) throw new Error(`Nobody sits in the seat of "${party}".`);
  const seat = rules.index.parties.handle(party);
  const { decision, notes } = strategy.decide(viewOf(world, rules, party), luck, world.notes[seat] ?? null);
  world.notes[seat] = notes;
  return decision;
}
