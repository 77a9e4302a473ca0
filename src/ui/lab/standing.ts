import type { SeenPair } from './reading.worker.ts';
import { type Side, sideOf } from './side-of.ts';

/** What a yardstick is counted by: whether a game was a success, or its points. */
export const COUNTED = ['yardstick', 'yardstick-score'] as const;
export type Counted = (typeof COUNTED)[number];

/** In how many settings each side has more, and in how many the two are not told apart. */
export type Sides = Readonly<Record<Side, number>>;

/** How the first side stands by one yardstick over all settings; `turns`: ahead in some and behind in others. */
export type Standing = 'ahead' | 'behind' | 'turns' | 'open';

/** One school's own measure of success, over all settings. */
export interface ByYardstick {
  readonly school: string;
  readonly sides: Sides;
  readonly standing: Standing;
}

/** Where differences of one column lie. */
export function sidesOf(pairs: readonly SeenPair[], column: string): Sides {
  const sides = { first: 0, second: 0, open: 0 };
  for (const { differences } of pairs) sides[sideOf(differences[column])] += 1;
  return sides;
}

/** How the first side stands by every school's own measure. */
export const standingsOf = (
  pairs: readonly SeenPair[],
  schools: readonly string[],
  counted: Counted,
): readonly ByYardstick[] =>
  schools.map((school) => {
    const sides = sidesOf(pairs, `${counted}/${school}`);
    return { school, sides, standing: standingOf(sides) };
  });

function standingOf({ first, second }: Sides): Standing {
  if (first > 0) return second > 0 ? 'turns' : 'ahead';
  return second > 0 ? 'behind' : 'open';
}

/** Settings in which success and points put different sides ahead, or one of them tells the sides apart and the other does not. */
export const disagreements = (pairs: readonly SeenPair[], schools: readonly string[]): number =>
  pairs.reduce((sum, { differences }) => {
    const apart = schools.filter((school) => {
      const [one, other] = COUNTED.map((counted) => sideOf(differences[`${counted}/${school}`]));
      return one !== other;
    });
    return sum + apart.length;
  }, 0);
