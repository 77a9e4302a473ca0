import type { Luck, Weighed } from '../chance/luck.ts';
import { WEIGHING_TABLE } from '../scenario/rule-ids.ts';
import { clamp, onCurve } from '../world/numbers.ts';
import { talliesOf } from '../world/tallies.ts';
import type { Fact, Handle, World } from '../world/world.ts';
import type { Condition, Place } from './place.ts';

/** One line of the weighing, bound. `times` is 1, how often the same step was taken lately, or how harsh its giver was. */
export interface WeighingLine {
  readonly rule: Handle;
  readonly add: number;
  readonly holds: Condition;
  times(world: World, fact: Fact): number;
}

/** How steps are weighed: weight less bar, read in the graded table. */
export interface Weighing {
  /** By party; undefined where a party weighs nothing. */
  readonly receivers: readonly (
    | { readonly bar: number; readonly counted: Handle; readonly shrugged: Handle }
    | undefined
  )[];
  readonly lines: readonly WeighingLine[];
  weight(world: World, fact: Fact, luck: Luck): number;
  /** The same taken apart: what each line adds to the size of the step. For "why"; agents ask for the sum. */
  taken(world: World, fact: Fact, luck: Luck): Weighed['lines'];
  /** Chance in [0, 1] that a step so much above its bar counts; level beyond the table's ends. */
  chance(aboveBar: number): number;
}

/** In how many of the turns before this one the same deed was done as a step. */
const repeats =
  (step: Handle, within: number) =>
  (world: World, fact: Fact): number => {
    if (fact.deed < 0) return 0;
    const same = talliesOf(world, step).filter(({ by, deed }) => by === fact.by && deed === fact.deed);
    let count = 0;
    for (let turn = world.turn - within; turn < world.turn; turn += 1)
      if (same.some(({ turns }) => turns.includes(turn))) count += 1;
    return count;
  };

/** How often a line counts. */
function timesOf(
  line: { readonly repeatsWithin: number | undefined; readonly timesHarsh: true | undefined },
  step: Handle,
): WeighingLine['times'] {
  if (line.repeatsWithin !== undefined) return repeats(step, line.repeatsWithin);
  return line.timesHarsh ? (world, fact) => world.harsh[fact.by] ?? 0 : () => 1;
}

export function bindWeighing(place: Place): Weighing {
  const { index } = place;
  const { receivers, lines, table } = index.scenario.weighing;
  const step = index.facts.handle('step-taken');
  const bound = lines.map(
    ({ rule, add, when, repeatsWithin, timesHarsh }): WeighingLine => ({
      rule: index.rules.handle(rule),
      add: place.isOff(rule) ? 0 : add,
      holds: when === undefined ? () => true : place.condition(when),
      times: timesOf({ repeatsWithin, timesHarsh }, step),
    }),
  );
  const [least, most] = [table[0]?.[0] ?? 0, table.at(-1)?.[0] ?? 0];
  return {
    receivers: index.parties.ids.map((party) => {
      const receiver = receivers[party];
      if (receiver === undefined) return undefined;
      return {
        bar: place.number(receiver.bar),
        counted: index.facts.handle(receiver.counted),
        shrugged: index.facts.handle(receiver.shrugged),
      };
    }),
    lines: bound,
    weight(world, fact, luck) {
      let weight = fact.size;
      for (const line of bound) if (line.holds(world, fact, luck)) weight += line.add * line.times(world, fact);
      return weight;
    },
    taken: (world, fact, luck) =>
      bound.flatMap((each, line) => {
        const points = each.holds(world, fact, luck) ? each.add * each.times(world, fact) : 0;
        return points === 0 ? [] : [{ line, points }];
      }),
    chance: place.isOff(WEIGHING_TABLE)
      ? (aboveBar) => (aboveBar >= 0 ? 1 : 0)
      : (aboveBar) => onCurve(table, clamp(aboveBar, least, most)),
  };
}
