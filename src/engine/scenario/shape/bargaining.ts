import { z } from 'zod';
import { amount, evidence, id } from './basics.ts';
import { condition } from './conditions.ts';
import { effect } from './effects.ts';

/** How much of an issue: its size as a step, what it is worth to each party, what it costs its giver, what it does when kept. */
const level = z.strictObject({
  size: z.number().int().positive(),
  /** How much that is in the unit of its issue, where the subject has a number. */
  amount: z.number().positive().optional(),
  /** What must be so, beside what its issue needs, before a text of one's own may go this far. */
  needs: condition.optional(),
  /** Issues that it holds already, in whole or in part: beside it in one text they would be promised twice. */
  covers: z.array(id).min(1).optional(),
  gain: z.record(id, amount),
  cost: z.record(id, amount),
  do: z.array(effect).optional(),
  /** What others see when it is only pretended. A level without it cannot be cheated on. */
  cheat: z.array(effect).optional(),
});

/** What is bargained over. Levels stand from least to most. */
export const issue = z.strictObject({
  givers: z.array(id).min(1),
  coin: id,
  unit: z.string(),
  /** What must be so before anybody promises it in a text of their own; packages have needs of their own. */
  needs: condition.optional(),
  levels: z.record(id, level),
  ...evidence,
});

/** Who sits at a table together, and whose no ends an offer there; whoever is to give something signs in any case. */
export const format = z.strictObject({
  parties: z.array(id).min(2),
  veto: z.array(id).min(1),
  ...evidence,
});

/** A prepared offer: who gives what, on which of two sides. Opener, grain and gate reorder it. */
export const bargain = z.strictObject({
  sides: z.tuple([z.array(id).min(1), z.array(id).min(1)]),
  /** The format in which it is dealt with; left out, each of those who sit there has a veto. */
  format: id.optional(),
  clauses: z.array(z.strictObject({ issue: id, level: id, giver: id })).min(2),
  needs: condition.optional(),
  ...evidence,
});

/** The rules of the table. Rates are per step; turns are turns of the scenario. */
export const table = z.strictObject({
  tablingCost: z.number().int().min(0),
  lapseTurns: z.number().int().positive(),
  exchanges: z.strictObject({ apart: z.number().int().positive(), talking: z.number().int().positive() }),
  talking: condition,
  /** When clauses and levels of a text may be changed, and not only their order; left out, always. */
  editing: condition.optional(),
  phaseTurns: z.number().int().positive(),
  /** Chance that others see what became of a step; with `times`, by what it is multiplied, at most `most`. */
  detection: z.union([amount, z.strictObject({ rate: amount, times: z.array(id).min(1), most: amount.optional() })]),
  /**
   * How a pretended step is found out where monitors may be wrong: a chance a look of a false alarm, and the chances that a
   * second look a turn later confirms what was pretended and clears what was kept. Left out, what they see is certain.
   */
  disputes: z
    .strictObject({
      rule: id,
      falseAlarm: amount,
      confirms: amount,
      clears: amount,
      /** Capital that it takes to show what was done. */
      showing: z.number().int().min(0),
      ...evidence,
    })
    .optional(),
  refusalAtHome: z.array(effect).optional(),
  /** Between whom a quiet offer needs a channel, and when there is one. Parties that are not named need none. */
  quiet: z.array(z.strictObject({ between: z.tuple([id, id]), when: condition })).optional(),
  /** Chance a turn that a quiet offer becomes public, and what that does to each party at its table. */
  leak: z.strictObject({ rate: amount, do: z.array(effect).min(1) }).optional(),
  ...evidence,
});

/**
 * One line of the weighing: `add` to the weight while the condition holds, for each repeat of the same step, or for each
 * point of harshness of what its giver did this turn.
 */
const weighingLine = z.strictObject({
  rule: id,
  add: z.number().int(),
  when: condition.optional(),
  repeatsWithin: z.number().int().positive().optional(),
  timesHarsh: z.literal(true).optional(),
  ...evidence,
});

/** How one receiver weighs steps: its bar, what it asks for, and the facts that tell the answer. */
const receiver = z.strictObject({
  bar: amount,
  counted: id,
  shrugged: id,
  ask: z.union([z.strictObject({ coin: id }), z.strictObject({ region: id, coins: z.record(id, id) })]),
});

/** When a step counts: weight less bar, read in a graded table of chances. */
export const weighing = z.strictObject({
  receivers: z.record(id, receiver),
  lines: z.array(weighingLine),
  table: z.array(z.tuple([z.number().int(), z.number().min(0).max(1)])).min(2),
  ...evidence,
});
