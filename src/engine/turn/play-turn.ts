import type { Decision } from '../decisions/decision.ts';
import { type OnRefused, seal } from '../decisions/seal.ts';
import { STAGES, type StageName, type World } from '../world/world.ts';
import { openTurn } from './calendar.ts';
import { endOrGoOn } from './endings.ts';
import { implement } from './implementation.ts';
import type { Referee } from './referee.ts';
import { reveal } from './reveal.ts';
import { playTable } from './table.ts';
import { keepUp } from './upkeep.ts';

/** One stage of the turn. False: it waits for decisions and is entered again with them. */
type Stage = (world: World, referee: Referee) => boolean;

const done =
  (play: (world: World, referee: Referee) => void): Stage =>
  (world, referee) => {
    play(world, referee);
    return true;
  };

/** Seats read their briefs; nothing changes in the world. */
const brief: Stage = () => true;

/** Everybody moves at the same time. */
const askForMoves: Stage = (world) => {
  if (world.sealed.every((sealed) => sealed !== null)) return true;
  for (let party = 0; party < world.sealed.length; party += 1)
    if (world.sealed[party] === null) world.asks.push({ party, kind: 'moves' });
  return false;
};

/** The turn, a list that one can read aloud. */
const stages: { readonly [Name in StageName]: Stage } = {
  calendar: done(openTurn),
  brief,
  moves: askForMoves,
  reactions: done(reveal),
  table: playTable,
  implementation: done(implement),
  upkeep: done(keepUp),
  endings: done(endOrGoOn),
};

/** Plays from where the world stands to the next asks, or to the ending. */
export function playOn(world: World, referee: Referee): void {
  while (world.asks.length === 0 && world.ending < 0) {
    if (stages[world.stage](world, referee))
      world.stage = STAGES[(STAGES.indexOf(world.stage) + 1) % STAGES.length] ?? 'calendar';
  }
}

/**
 * Answers all that was asked and plays on to the next asks, or to the ending. Edits the world that it is given; the page
 * hands in a draft, the lab its own plain world. Decisions are by party id; a party that is not named passes.
 * Throws where a decision is refused (ask `refusalsOf` first), unless `onRefused` hears of it: then the seat passes.
 */
export function playTurn(
  world: World,
  decisions: ReadonlyMap<string, Decision>,
  referee: Referee,
  onRefused?: OnRefused,
): void {
  if (world.ending >= 0) throw new Error('The game is over.');
  seal(world, decisions, referee, onRefused);
  playOn(world, referee);
}
