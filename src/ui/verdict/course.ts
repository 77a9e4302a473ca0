import { gameOf, playBack, tableStepper, type World, wholeViewFor } from '#engine';
import type { Finished } from './finished.ts';

/** How one turn left the world: gauges at their true values, and each line. */
export interface CourseTurn {
  readonly turn: number;
  /** Points of each gauge that belongs to nobody. */
  readonly gauges: Readonly<Record<string, number>>;
  readonly lines: Readonly<Record<string, 'open' | 'strained' | 'silent'>>;
}

/** The course of a game, the opening as turn 0, then one entry a turn: the world as the engine stood at that turn's end. */
export function courseOf({ scenario, replay }: Finished): readonly CourseTurn[] {
  const game = gameOf(scenario, replay, tableStepper);
  const at = (turn: number, world: World): CourseTurn => {
    const { gauges, channels } = wholeViewFor(world, game.rules);
    return {
      turn,
      gauges: Object.fromEntries(gauges.flatMap(({ track, of, low }) => (of === null ? [[track, low]] : []))),
      lines: Object.fromEntries(channels.map(({ channel, state }) => [channel, state])),
    };
  };
  const opening = at(0, game.world);
  const ends = new Map<number, CourseTurn>();
  for (const moment of playBack(game, replay))
    if (moment.after !== 'calendar') ends.set(moment.turn, at(moment.turn, moment.world));
  return [opening, ...ends.values()];
}
