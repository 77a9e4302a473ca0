import type { Stop, Watch } from '../../session/watch.ts';
import type { Say } from '../../words.ts';

/** A voice that reads out what it has no sentence for: replays of other rules name facts and rules that nobody here wrote of. */
export function forgiving(say: Say): Say {
  return (key, params) => {
    try {
      return say(key, params);
    } catch {
      return say('ui.replay.no-words', { name: (key.split('.')[1] ?? key).replaceAll('-', ' ') });
    }
  };
}

/** Where in its turn a stop stands. */
export const stopName = (say: Say, { turn, after, exchange }: Stop): string =>
  say(`ui.replay.stop.${after}`, { turn, exchange });

/** Who looks on, in words. */
export const seatName = (say: Say, seat: string): string =>
  seat === '' ? say('ui.replay.whole') : say(`party.${seat}.short`);

/** The eight signs by which a game is told from others. */
export const markOf = (fingerprint: string): string => fingerprint.slice(0, 8);

/** Why a replay is told from its facts alone, or cannot be told at all; null where it can be played again. */
export const standingSentence = (say: Say, { standing }: Watch): string | null =>
  standing === 'equal' ? null : say(`ui.replay.standing.${standing}`);
