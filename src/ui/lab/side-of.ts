import type { Difference } from './sweep-words.worker.ts';

/** Fewer games tell nothing that should be read: an interval over them is wide, and its method rough. */
export const LEAST_GAMES = 30;

/** Which of two sides has more, or `open`. */
export type Side = 'first' | 'second' | 'open';

/** On which side a difference lies; `open` while its interval holds zero or the games are few. */
export function sideOf(difference: Difference | null | undefined): Side {
  if (difference == null || difference.n < LEAST_GAMES) return 'open';
  return difference.low > 0 ? 'first' : difference.high < 0 ? 'second' : 'open';
}
