/** A range of rows for one task, and in which round over all points it is played. */
export interface Chunk {
  readonly from: number;
  readonly count: number;
  readonly round: number;
}

/** Games in one round over all points: a few seconds of play, so that what is seen moves and a stop is soon over. */
const GAMES_A_ROUND = 64;
/** Games of a point in one task: more would gain nothing, since messages cost nothing beside so many. */
const MOST_A_TASK = 16;

/** Games of each point in one round. */
export const gamesARound = (points: number): number =>
  Math.min(MOST_A_TASK, Math.max(1, Math.floor(GAMES_A_ROUND / Math.max(1, points))));

/**
 * The rows of a plan in the order in which they are played: every point plays its first games before any plays its next, so
 * that all sides of a sweep that is stopped after a round have played the same luck. Each row of these points comes once.
 */
export function* chunksOf(
  points: readonly number[],
  games: number,
  least: number = gamesARound(points.length),
): Generator<Chunk> {
  for (let game = 0; game < games; game += least)
    for (const point of points)
      yield { from: point * games + game, count: Math.min(least, games - game), round: game / least };
}
