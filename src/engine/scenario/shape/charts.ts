import { z } from 'zod';
import { evidence, id } from './basics.ts';

/** A guard as XState writes it: the condition's kind as type, its parameters beside it. */
const guard = z.strictObject({ type: z.string(), params: z.record(z.string(), z.unknown()).optional() });
const action = z.strictObject({ type: z.string(), params: z.record(z.string(), z.unknown()).optional() });

/** One transition. `target` is a stance of the own region: `probing` on a stance, `.probing` on a region. */
const transition = z.strictObject({
  target: z
    .string()
    .regex(/^\.?[a-z][a-z0-9-]*$/)
    .optional(),
  guard: guard.optional(),
  actions: z.array(action).optional(),
  meta: z.strictObject({ rule: id, note: z.string().optional(), ...evidence }),
});
const on = z.record(id, z.union([transition, z.array(transition).min(1)]));

/** Who sees where a party stands in a region: everybody, or the party alone. */
const stance = z.strictObject({ on: on.optional(), meta: z.strictObject(evidence).optional() });
const region = z.strictObject({
  initial: id,
  states: z.record(id, stance),
  on: on.optional(),
  meta: z.strictObject({ seen: z.enum(['all', 'own']), ...evidence }).optional(),
});

/** A party's chart: an XState v5 configuration in the subset of DESIGN section 3. */
export const chart = z.strictObject({ type: z.literal('parallel'), states: z.record(id, region) });

export type RegionData = z.infer<typeof region>;
export type TransitionData = z.infer<typeof transition>;
