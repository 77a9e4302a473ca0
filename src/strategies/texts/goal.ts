import { otherUnder, ownUnder, type Space, type Tally, type Text, type Worths } from './space.ts';

/** What is looked for: the most of `own` × own worth + `other` × the other side's, among texts worth at least `need` to oneself. */
export interface Goal {
  /** Points, or −∞. */
  readonly need: number;
  /** From 0. */
  readonly own: number;
  /** From 0. */
  readonly other: number;
  /** Texts that are out of the question. */
  readonly isBarred: (text: Text) => boolean;
}

/** What a text comes to by a goal: a text that falls short of the need is worse than any that meets it. */
export interface Rank {
  readonly isEnough: boolean;
  readonly score: number;
  readonly worths: Worths;
  readonly setting: number;
}

/** Points within which sums of doubles count as equal. */
export const SAME = 1e-9;

/** True where one rank is better; of equals the one that leaves more for oneself. */
export function isBetter(one: Rank | null, other: Rank | null): boolean {
  if (one === null) return false;
  if (other === null) return true;
  if (one.isEnough !== other.isEnough) return one.isEnough;
  if (one.score > other.score + SAME) return true;
  return one.score >= other.score - SAME && one.worths.own > other.worths.own + SAME;
}

/**
 * The best setting for promises by a goal, where it is better than `toBeat`; null where none is, where one side would promise
 * nothing or something is promised twice, or where all such settings are barred. What a search asks most: it makes no object until it has an answer, and
 * asks for the toll, which is dear, only where the text would be better without it.
 */
export function rankOf(
  space: Space,
  tally: Tally,
  picks: readonly number[],
  goal: Goal,
  toBeat: Rank | null,
): Rank | null {
  if (tally.ownPromises === 0 || tally.otherPromises === 0) return null;
  let best: Rank | null = null;
  let isAsked = space.repeated === undefined;
  let isEnough = toBeat?.isEnough ?? false;
  let score = toBeat?.score ?? Number.NEGATIVE_INFINITY;
  let left = toBeat?.worths.own ?? Number.NEGATIVE_INFINITY;
  const isBeaten = (own: number, other: number): boolean => {
    const meets = own >= goal.need - SAME;
    if (meets !== isEnough) return meets;
    const comesTo = meets ? goal.own * own + goal.other * other : own - goal.need;
    return comesTo > score + SAME || (comesTo >= score - SAME && own > left + SAME);
  };
  for (let place = 0; place < space.settings.length; place++) {
    const setting = space.settings[place];
    if (setting === undefined) continue;
    const withoutToll = ownUnder(space, tally, setting);
    const other = otherUnder(space, tally, setting);
    if (!isBeaten(withoutToll, other)) continue;
    if (!isAsked && space.repeated?.(picks).length !== 0) return null;
    isAsked = true;
    const text = { picks, setting: place };
    const own = withoutToll + space.toll(text);
    if (!isBeaten(own, other) || goal.isBarred(text)) continue;
    isEnough = own >= goal.need - SAME;
    score = isEnough ? goal.own * own + goal.other * other : own - goal.need;
    left = own;
    best = { isEnough, score, worths: { own, other }, setting: place };
  }
  return best;
}
