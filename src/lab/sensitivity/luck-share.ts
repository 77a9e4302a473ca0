import type { PointGames } from './point-games.ts';

/**
 * What luck has of the variance of a single game, 0 to 1: all that is left when the point is known. The points are a sample
 * of the parameters, and all meet the same seeds; so their means differ by the parameters and by how these meet with luck,
 * not by luck as such (analysis of variance of two crossed samples, Fisher 1925). Null where there is one game a point, or
 * no difference at all.
 */
export function luckShare({ games, values }: PointGames, points: readonly number[]): number | null {
  const count = points.length;
  if (games < 2 || count < 2) return null;
  const [byPoint, byGame] = [new Float64Array(count), new Float64Array(games)];
  for (const [at, point] of points.entries())
    for (let game = 0; game < games; game += 1) {
      const value = values[point * games + game] ?? Number.NaN;
      byPoint[at] = (byPoint[at] ?? 0) + value / games;
      byGame[game] = (byGame[game] ?? 0) + value / count;
    }
  const mean = byGame.reduce((sum, one) => sum + one, 0) / games;
  let rest = 0;
  for (const [at, point] of points.entries())
    for (let game = 0; game < games; game += 1)
      rest += square((values[point * games + game] ?? Number.NaN) - (byPoint[at] ?? 0) - (byGame[game] ?? 0) + mean);
  const meeting = rest / ((count - 1) * (games - 1));
  const around = (means: Float64Array): number => means.reduce((sum, one) => sum + square(one - mean), 0);
  const ofPoints = Math.max(0, around(byPoint) / (count - 1) - meeting / games);
  const ofLuck = Math.max(0, around(byGame) / (games - 1) - meeting / count);
  const all = ofPoints + ofLuck + meeting;
  return all === 0 ? null : (ofLuck + meeting) / all;
}

const square = (value: number): number => value * value;
