import type { AskKind, World } from '../world/world.ts';
import type { Game } from './recorded-game.ts';
import type { Replay } from './replay.ts';

/** A place in a game at which one can stop and look. */
export interface Moment {
  readonly turn: number;
  /** What was played last: the turn's calendar, so that everybody is about to choose; or moves; or a round of answers. */
  readonly after: 'calendar' | AskKind;
  /** Which round of answers, from 1; 1 elsewhere too. */
  readonly exchange: number;
  /** The world as it then stood, where the engine stopped next. */
  readonly world: World;
  /** The world when this turn's decision was made, with which gauges are compared. */
  readonly before: World;
  /** Where the facts of this moment begin and end in the record of the whole game. */
  readonly facts: readonly [from: number, to: number];
  /** The same for the changes since `before`. */
  readonly changes: readonly [from: number, to: number];
}

/** Plain JSON and a copy: the game plays on in its own. */
const still = (world: World): World => JSON.parse(JSON.stringify(world)) as World;

/**
 * Plays a replay's decisions on its game at the opening and keeps the world of every ask. Facts are parted where a new
 * turn's calendar begins, though the engine plays both in one go. Throws where a decision would be refused: verify first.
 */
export function playBack(game: Game, { decisions, injects }: Pick<Replay, 'decisions' | 'injects'>): readonly Moment[] {
  const moments: Moment[] = [];
  let world = still(game.world);
  const calendar = (before: World, from: number, changes: Moment['changes']): void => {
    const { turn } = world;
    moments.push({ turn, after: 'calendar', exchange: 1, world, before, facts: [from, game.facts.length], changes });
  };
  calendar(world, 0, [0, 0]);
  for (const { turn, stage, exchange, by, notes, reasons = {} } of decisions) {
    const [before, from, moved] = [world, game.facts.length, game.changes.length];
    for (const [party, kept] of Object.entries(notes)) game.note(party, kept);
    for (const [party, told] of Object.entries(reasons)) game.explain(party, told);
    game.play(by);
    world = still(game.world);
    const next = game.facts.findIndex((fact, place) => place >= from && fact.turn > turn);
    const to = next < 0 ? game.facts.length : next;
    const changes = [moved, game.changes.length] as const;
    moments.push({ turn, after: stage, exchange, world, before, facts: [from, to], changes });
    if (!game.isOver && world.turn > turn) calendar(before, to, changes);
  }
  if (injects.length > 0) moments.push(...adjourned(game, moments.pop()));
  return moments;
}

/** The last moment with the end that people made of it. */
function adjourned(game: Game, last: Moment | undefined): readonly Moment[] {
  game.adjourn();
  if (last === undefined) return [];
  return [{ ...last, world: still(game.world), facts: [last.facts[0], game.facts.length] }];
}
