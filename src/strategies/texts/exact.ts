import { type Goal, type Rank, rankOf, SAME } from './goal.ts';
import { EMPTY_TALLY, type Space, type Tally, tallied, type Worths } from './space.ts';

/** A text that was looked at, and what it comes to. */
export interface Looked {
  readonly picks: readonly number[];
  readonly rank: Rank;
}

const most = (of: readonly Worths[], side: 'own' | 'other'): number => Math.max(...of.map((one) => one[side]));

/** By slot the most that it, all after it and the dials can still add to either worth, exposure aside. */
function stillToCome({ slots, settings }: Space): readonly Worths[] {
  const rest: Worths[] = [{ own: most(settings, 'own'), other: most(settings, 'other') }];
  for (const { options } of slots.toReversed()) {
    const [next = { own: 0, other: 0 }] = rest;
    rest.unshift({ own: next.own + most(options, 'own'), other: next.other + most(options, 'other') });
  }
  return rest;
}

/**
 * The best of all texts by a goal, each under each setting; null where none is enough. Whole branches are left out where even
 * the most that could still be added would be too little (branch and bound), which loses no text that is better.
 */
export function bestOfAll(space: Space, goal: Goal): Looked | null {
  const rest = stillToCome(space);
  const picks = space.slots.map(() => 0);
  let best: Looked | null = null;
  const isHopeless = (place: number, { own, other }: Tally): boolean => {
    const { own: moreOwn, other: moreOther } = rest[place] ?? { own: 0, other: 0 };
    if (own + moreOwn < goal.need - SAME) return true;
    return best !== null && goal.own * (own + moreOwn) + goal.other * (other + moreOther) < best.rank.score - SAME;
  };
  const visit = (place: number, tally: Tally): void => {
    if (isHopeless(place, tally)) return;
    const slot = space.slots[place];
    if (slot === undefined) {
      const rank = rankOf(space, tally, picks, goal, best === null ? null : best.rank);
      if (rank?.isEnough === true) best = { picks: [...picks], rank };
      return;
    }
    for (const [pick, option] of slot.options.entries()) {
      picks[place] = pick;
      visit(place + 1, tallied(tally, slot, option));
    }
  };
  visit(0, EMPTY_TALLY);
  return best;
}
