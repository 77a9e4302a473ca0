import type { Luck } from '../chance/luck.ts';
import { ratioSwitch } from '../scenario/rule-ids.ts';
import type { Fact, World } from '../world/world.ts';
import type { Condition, Place, Ratios } from './place.ts';

interface Line {
  readonly holds: Condition | null;
  readonly times: number;
}

const linesOf = (id: string, place: Place): readonly Line[] =>
  (place.isOff(ratioSwitch(id)) ? [] : (place.index.scenario.ratios[id]?.first ?? [])).map(({ when, times }) => ({
    holds: when === undefined ? null : place.condition(when),
    times: place.number(times),
  }));

/** The first line that holds counts; where none does, nothing is changed. */
function timesIn(lines: readonly Line[], world: World, fact: Fact, luck: Luck): number {
  for (const { holds, times } of lines) if (holds === null || holds(world, fact, luck)) return times;
  return 1;
}

/** The bounds are multiplied in the order of the product: so rounding never brings a product past them. */
function bounds(lists: readonly (readonly Line[])[]): { readonly low: number; readonly high: number } {
  let [low, high] = [1, 1];
  for (const lines of lists) {
    const times = lines.map((line) => line.times);
    const least = Math.min(1, ...times);
    if (least < 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    low *= least;
    high *= Math.max(1, ...times);
  }
  return { low, high };
}

const NONE: Ratios = { product: () => 1, low: 1, high: 1 };

/** Binds ratios by name; none come to 1. */
export function bindRatios(ids: readonly string[] | undefined, place: Place): Ratios {
  if (ids === undefined) return NONE;
  const lists = ids.map((id) => linesOf(id, place));
  return {
    ...bounds(lists),
    product(world, fact, luck) {
      let product = 1;
      for (const lines of lists) product *= timesIn(lines, world, fact, luck);
      return product;
    },
  };
}
