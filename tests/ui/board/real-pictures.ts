import { say } from '#engine';
import type { Picture } from '../../../src/ui/picture/picture.ts';
import type { Say } from '../../../src/ui/words.ts';
import { korea } from '../../korea.ts';
import { wordsOf } from '../desk/words-of.ts';
import { type Moment, moments } from './played.ts';

/** The words that the page has. */
export const realSay = (): Say => {
  const words = { ...korea().words, ...wordsOf('assets/words/en.yaml') };
  return (key, params = {}) => say(words, key, params);
};

/** Every moment of so many games of *Hotline Summer*, in the words that the page has. */
function realMoments(games: number): readonly Moment[] {
  const { scenario } = korea();
  const say = realSay();
  return Array.from({ length: games }, (_, game) => [...moments(scenario, say, game + 1)]).flat();
}

/** Their pictures, each once. */
export function realPictures(games: number): readonly Picture[] {
  const all = realMoments(games).flatMap(({ before, after }) => [before, after]);
  return [...new Map(all.map((picture) => [JSON.stringify({ ...picture, gauges: [], beats: [] }), picture])).values()];
}
