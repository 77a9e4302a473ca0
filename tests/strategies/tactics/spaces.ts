import type { ClauseView } from '#engine';
import { ALL_DIALS } from '../../../src/strategies/dials.ts';
import type { Goal } from '../../../src/strategies/texts/goal.ts';
import {
  type Option,
  otherUnder,
  ownUnder,
  type Slot,
  type Space,
  type Text,
  tallyOf,
} from '../../../src/strategies/texts/space.ts';

/** A draw in [0, 1) for each number, another row for each seed: a small generator of its own. */
export function drawsOf(seed: number): (number: number) => number {
  return (number) => {
    let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
    for (let round = 0; round < 3; round++) {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
      state = (state ^ (state >>> 13)) >>> 0;
    }
    return state / 4_294_967_296;
  };
}

const clause = (giver: string, issue: string, level: string): ClauseView => ({
  giver,
  issue,
  level,
  size: 1,
  coin: 'coin',
  gain: {},
  cost: {},
});

/** A space of so many slots, in which the giver of each loses and the taker gains, more or less; levels 1 to `levels`. */
export function randomSpace(seed: number, slots: number, levels: number): Space {
  const draws = drawsOf(seed);
  let drawn = 0;
  const draw = (): number => draws(drawn++);
  const slotOf = (number: number): Slot => {
    const isOwnSide = number % 2 === 0;
    const steps = 1 + Math.floor(draw() * levels);
    const options = Array.from({ length: steps }, (_, level): Option => {
      const [gain, cost] = [draw() * 8, -draw() * 6];
      return {
        clause: clause(isOwnSide ? 'a' : 'b', `issue-${number}`, `level-${level}`),
        own: isOwnSide ? cost : gain,
        other: isOwnSide ? gain : cost,
        size: 1 + Math.floor(draw() * 4),
      };
    });
    return { isOwnSide, options: [{ clause: null, own: 0, other: 0, size: 0 }, ...options] };
  };
  return {
    slots: Array.from({ length: slots }, (_, number) => slotOf(number)),
    settings: ALL_DIALS.map((dials) => ({
      dials,
      own: draw() * 2 - 1,
      other: draw() * 2 - 1,
      opens: dials.opener === 'together' ? 'together' : dials.opener === 'first-side' ? 'own-side' : 'other-side',
    })),
    ownExposure: draw(),
    otherExposure: draw(),
    // Every third way to write a text is dearer, by a rule that is no sum of its promises.
    toll: ({ picks, setting }) => {
      const sum = picks.reduce((total, pick, slot) => total + pick * (slot + 1), setting);
      return sum % 3 === 0 ? -1.5 : 0;
    },
  };
}

/** Every text of a space, one after the other. */
export function* allTexts(space: Space, picks: readonly number[] = []): Generator<Text> {
  const { slots, settings } = space;
  const slot = slots[picks.length];
  if (slot === undefined) for (const setting of settings.keys()) yield { picks, setting };
  else for (const pick of slot.options.keys()) yield* allTexts(space, [...picks, pick]);
}

/** The best score of all texts by a goal, found by looking at each; null where none is enough. */
export function bruteForce(space: Space, goal: Goal): number | null {
  let best: number | null = null;
  for (const text of allTexts(space)) {
    const tally = tallyOf(space, text.picks);
    const setting = space.settings[text.setting];
    if (setting === undefined || tally.ownPromises === 0 || tally.otherPromises === 0 || goal.isBarred(text)) continue;
    if ((space.repeated?.(text.picks) ?? []).length > 0) continue;
    const own = ownUnder(space, tally, setting) + space.toll(text);
    if (own < goal.need - 1e-9) continue;
    const score = goal.own * own + goal.other * otherUnder(space, tally, setting);
    if (best === null || score > best) best = score;
  }
  return best;
}
