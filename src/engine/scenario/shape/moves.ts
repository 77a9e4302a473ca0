import { z } from 'zod';
import { JOINT_RULES, MOVE_GROUPS } from '../terms.ts';
import { amount, evidence, id } from './basics.ts';
import { condition } from './conditions.ts';
import { audience, effect } from './effects.ts';

/** Capital added to a price (taken off, when negative) while the condition holds. A price never falls below zero. */
const surcharge = z.array(z.strictObject({ rule: id, add: z.number().int(), when: condition, ...evidence }));

/** One way to make a move. `harsh` is what it takes from the weight of its maker's own steps this turn. */
const option = {
  cost: z.number().int().min(0),
  harsh: z.number().int().min(0).optional(),
  surcharge: surcharge.optional(),
  when: condition.optional(),
  do: z.array(effect).min(1),
};

/** What a party chooses. Either one plain way, or named options; of a secret one the others learn only the move. */
export const move = z.strictObject({
  by: z.array(id).min(1),
  group: z.enum(MOVE_GROUPS),
  seen: audience.optional(),
  ...option,
  cost: option.cost.optional(),
  do: option.do.optional(),
  options: z.record(id, z.strictObject({ ...option, secret: z.literal(true).optional() })).optional(),
  ...evidence,
});

/**
 * One position of a shared key. `change` orders the positions: 0 is the plan, negative is less, positive more. One that
 * may not be turned `when` its condition fails is not offered; the nearest to the plan that may be then stands for it.
 */
const keyPosition = z.strictObject({
  cost: z.number().int().min(0),
  change: z.number().int(),
  harsh: z.number().int().min(0).optional(),
  when: condition.optional(),
  announced: z.array(effect).optional(),
  held: z.array(effect).optional(),
  ...evidence,
});

/** A decision that belongs to several parties; `least`: the smaller change takes effect. */
export const slot = z.strictObject({
  keys: z.array(id).min(2),
  rule: z.enum(JOINT_RULES),
  positions: z.record(id, keyPosition),
  mismatch: z.array(effect).optional(),
  ...evidence,
});

/**
 * A deed that a party's institutions do by themselves unless the seat pays to hold it back. It fires only `while` its
 * condition holds; `seen` says who learns that the staff acted by themselves.
 */
export const reflex = z.strictObject({
  party: id,
  order: id,
  price: z.number().int().min(0),
  surcharge: surcharge.optional(),
  shown: condition.optional(),
  while: condition.optional(),
  seen: audience.optional(),
  do: z.array(effect).min(1),
  held: z.array(effect).optional(),
  ...evidence,
});

/** A reaction of the world itself to a fact, outside every chart. */
export const worldRule = z.strictObject({
  rule: id,
  on: id,
  when: condition.optional(),
  do: z.array(effect).min(1),
  ...evidence,
});

/** What a hazard or an effect is multiplied by: the first line whose condition holds, else 1. */
export const ratio = z.strictObject({
  first: z.array(z.strictObject({ when: condition.optional(), times: amount })).min(1),
  ...evidence,
});

export type OptionData = z.infer<z.ZodObject<typeof option>>;
export type SurchargeData = z.infer<typeof surcharge>[number];
