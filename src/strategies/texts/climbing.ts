import type { Looked } from './exact.ts';
import { type Goal, type Rank, rankOf } from './goal.ts';
import { type Space, type Tally, tallied, tallyOf } from './space.ts';

/** How many more texts may be looked at. */
export interface Meter {
  left: number;
}

/** A text from which a climb goes on, and its rank where it may be written. */
interface Stand {
  readonly picks: readonly number[];
  readonly tally: Tally;
  readonly rank: Rank | null;
}

/** Looks at texts near one; `picks` is changed in place and back again, since most texts are looked at once and dropped. */
class Looking {
  readonly #space: Space;
  readonly #goal: Goal;
  readonly #meter: Meter;
  readonly #picks: number[];
  best: Stand;

  constructor(space: Space, goal: Goal, meter: Meter, stand: Stand) {
    [this.#space, this.#goal, this.#meter] = [space, goal, meter];
    this.#picks = [...stand.picks];
    this.best = stand;
  }

  #look(tally: Tally): void {
    this.#meter.left -= 1;
    const rank = rankOf(this.#space, tally, this.#picks, this.#goal, this.best.rank);
    if (rank !== null) this.best = { picks: [...this.#picks], tally, rank };
  }

  /** Every text that differs in one slot, from a slot on, or where `both` in that and in a later one. */
  around(tally: Tally, from: number, both: boolean): void {
    const { slots } = this.#space;
    for (let place = from; place < slots.length && this.#meter.left > 0; place++) {
      const slot = slots[place];
      const now = this.#picks[place] ?? 0;
      if (slot === undefined) continue;
      const without = tallied(tally, slot, slot.options[now], -1);
      for (let pick = 0; pick < slot.options.length && this.#meter.left > 0; pick++) {
        if (pick === now) continue;
        this.#picks[place] = pick;
        const changed = tallied(without, slot, slot.options[pick]);
        if (both) this.around(changed, place + 1, false);
        else this.#look(changed);
      }
      this.#picks[place] = now;
    }
  }
}

/** The best text at one change; where none is better, at two at once: something given for something taken. */
function stepFrom(space: Space, goal: Goal, stand: Stand, meter: Meter): Stand {
  const looking = new Looking(space, goal, meter, stand);
  looking.around(stand.tally, 0, false);
  if (looking.best === stand) looking.around(stand.tally, 0, true);
  return looking.best;
}

/** Goes from a text to the best near one, again and again, until none is better or no look is left. */
export function climbedFrom(space: Space, goal: Goal, picks: readonly number[], meter: Meter): Looked | null {
  const tally = tallyOf(space, picks);
  let stand: Stand = { picks, tally, rank: rankOf(space, tally, picks, goal, null) };
  while (meter.left > 0) {
    const next = stepFrom(space, goal, stand, meter);
    if (next === stand) break;
    stand = next;
  }
  return stand.rank === null ? null : { picks: stand.picks, rank: stand.rank };
}
