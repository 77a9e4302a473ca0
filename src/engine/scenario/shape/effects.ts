import { z } from 'zod';
import { KNOWN_WIDTHS } from '../terms.ts';
import { amount, id, trackRef } from './basics.ts';

/** Who hears of a fact: all, its doer alone, or the parties named. */
export const audience = z.union([z.enum(['all', 'own']), z.array(id).min(1)]);

/** A change of the world, in the engine's small vocabulary. Points are whole track units, purse points or book points. */
export const effect = z.discriminatedUnion('do', [
  /** Adds `by` points to a track, times the named ratios; summed over a wave, clamped once. `of: doer`: the doer's own. */
  z.strictObject({ do: z.literal('shift'), ...trackRef, by: amount, times: z.array(id).optional() }),
  /** Moves a track toward a value, keeping the share `keep` of the distance. */
  z.strictObject({ do: z.literal('fade'), ...trackRef, keep: amount, toward: amount }),
  /** Tells a fact; the doer is that of the cause unless `by` names another. */
  z.strictObject({
    do: z.literal('tell'),
    fact: id,
    by: id.optional(),
    about: id.optional(),
    severity: z.number().int().min(0).max(5).optional(),
    seen: audience.optional(),
  }),
  /** Tells `step-taken`: a step toward `to`, of a size, paid in a coin. */
  z.strictObject({ do: z.literal('take-step'), to: id, size: amount, coin: id }),
  /** Weighs the step of the fact by the scenario's weighing table and tells whether it counted. */
  z.strictObject({ do: z.literal('weigh-step') }),
  /** Puts a reflex of the chart's owner in motion; it fires when the reactions end, unless it is held back. */
  z.strictObject({ do: z.literal('order-reflex'), reflex: id }),
  /** Writes a deed of `giver` into the books, at each party's own price. */
  z.strictObject({ do: z.literal('book'), giver: id, prices: z.record(id, amount) }),
  /** Gives (or takes, when negative) political capital. */
  z.strictObject({ do: z.literal('fund'), party: id, by: amount }),
  /** Lets parties see what is hidden from them, for this turn and so many after it: a track, or a secret region of another. */
  z.strictObject({
    do: z.literal('learn'),
    who: z.array(id).min(1),
    what: z.union([
      z.strictObject({ ...trackRef, width: z.enum(KNOWN_WIDTHS) }),
      z.strictObject({ party: id, region: id }),
    ]),
    turns: z.number().int().positive(),
  }),
]);

export type EffectData = z.infer<typeof effect>;
export type EffectKind = EffectData['do'];
/** The parameters of one kind of effect. */
export type EffectOf<Kind extends EffectKind> = Extract<EffectData, { do: Kind }>;
export type Audience = z.infer<typeof audience>;
