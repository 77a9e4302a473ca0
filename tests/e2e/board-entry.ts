import { type Board, openBoard } from '../../src/ui/board/index.ts';
import type { Beat, Picture } from '../../src/ui/picture/picture.ts';
import { firstOnShelf } from '../../src/ui/session/shelf.ts';
import { type Moment, moments } from '../ui/board/played.ts';

/** How many games are looked through for a fact. */
const GAMES = 60;

const { scenario, say } = firstOnShelf();

/** The first moment of the first games at which a seat hears of such a fact, and sees these parts of its picture change. */
function momentOf(fact: string, part: keyof Picture): Moment {
  const isSame = ({ before, after }: Moment): boolean => JSON.stringify(before[part]) === JSON.stringify(after[part]);
  for (let game = 1; game <= GAMES; game += 1)
    for (const moment of moments(scenario, say, game))
      if (!isSame(moment) && moment.facts.some((heard) => heard.fact === fact)) return moment;
  throw new Error(`In ${GAMES} games nobody saw ${fact}.`);
}

/** Runs in the browser: a board on a bare page, shown pictures of games that are really played. */
const bench = {
  board: null as Board | null,
  told: [] as string[],
  momentOf,
  gameOf: (game: number): readonly Moment[] => [...moments(scenario, say, game)],
  open(picture: Picture, renderer: 'auto' | 'canvas', isStill = true): void {
    const place = document.getElementById('board');
    if (place === null) throw new Error('There is no place for the board.');
    const onBeat = (beat: Beat | null): void => void bench.told.push(beat?.key ?? 'end');
    bench.board = openBoard(place, picture, { renderer, isStill, credit: 'Coasts', onBeat });
  },
};
export type BoardBench = typeof bench;

Object.assign(globalThis, { bench });
