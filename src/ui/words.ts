import { say, type Words } from '#engine';

/** Finds a sentence by its key and fills it in. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** One voice for the world's words and the interface's. A key that stands in neither throws with its name. */
export function sayFrom(...words: readonly Words[]): Say {
  const together: Words = Object.assign({}, ...words);
  return (key, params = {}) => say(together, key, params);
}
