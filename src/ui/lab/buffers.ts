import type { RowTable } from './sweep-words.worker.ts';

/** What of a table can move to another thread instead of being copied; afterwards it is no longer here. */
export const buffersOf = ({ numbers }: RowTable): ArrayBuffer[] =>
  Object.values(numbers).map(({ buffer }) => buffer as ArrayBuffer);
