import { z } from 'zod';
import { evidence, id } from './basics.ts';
import { condition } from './conditions.ts';
import { effect } from './effects.ts';

/** Sizes of promises, in step points, of some coins or of all. */
const sizes = { coins: z.array(id).min(1).optional() };

/**
 * A red line of somebody at home. A text crosses it where all that it names is so, while its condition holds: the own side
 * gives more than `gives.most`, stands exposed to more than `exposure`, gets less than `gets.least`, begins before talks.
 */
const homeLine = z.strictObject({
  rule: id,
  gives: z.strictObject({ ...sizes, most: z.number().int().min(0) }).optional(),
  gets: z.strictObject({ ...sizes, least: z.number().int().positive() }).optional(),
  exposure: z.number().min(0).optional(),
  beforeTalks: z.literal(true).optional(),
  when: condition.optional(),
  /** Points of capital with which its party can bring a text across it all the same; left out, it cannot. */
  price: z.number().int().positive().optional(),
  ...evidence,
});

/** Somebody at home who must let an agreement pass: a legislature, an army, a ministry, a public. */
export const home = z.strictObject({
  party: id,
  lines: z.array(homeLine).min(1),
  /** What comes of a text that all parties have signed and that is voted down here; the doer is the party. */
  refuses: z.array(effect).min(1),
  ...evidence,
});
