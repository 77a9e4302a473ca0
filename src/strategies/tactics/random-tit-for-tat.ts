import { answeringInKind } from './answering-in-kind.ts';

/** The most that chance adds to the answer or takes from it, in shares of the span. Judgement. */
const MOST_BY_CHANCE = 0.05;

/**
 * Random absolute tit for tat: gives way by as many points as the other side just did, a little more or less by chance,
 * which lets two of a kind out of a circle. Faratin, Sierra and Jennings 1998, with δ = 1 and R(M) drawn evenly.
 */
export const randomTitForTat = answeringInKind(
  'random-tit-for-tat',
  'Faratin, Sierra and Jennings 1998, random absolute tit-for-tat, on whole texts',
  1,
  (asked, { before, after }, { draw }) => asked - (after - before) + (draw() * 2 - 1) * MOST_BY_CHANCE,
);
