import { z } from 'zod';

/** An id: lower-case words joined by hyphens. Integer-like names are refused, since JavaScript would reorder them. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id');

/** A number as it stands, or the value of a declared parameter. */
export const amount = z.union([z.number(), z.strictObject({ param: id })]);

/** Where a rule or a number comes from: claim ids (`C067`), a citation, or the word judgement. At least one stands. */
export const evidence = {
  claims: z.array(z.string().regex(/^C\d{3}$/, 'claim')).optional(),
  source: z.string().min(1).optional(),
};

/** One track; `of` names the party where each party has a track of its own. */
export const trackRef = { track: id, of: id.optional() };

/** Chance per occasion in [0, 1]: a number, a parameter, or integer points of a curve over a track (joined by straight lines). */
export const rate = z.union([
  amount,
  z.strictObject({ ...trackRef, curve: z.array(z.tuple([z.number(), z.number()])).min(2) }),
]);

export type Amount = z.infer<typeof amount>;
export type Rate = z.infer<typeof rate>;
export interface Evidence {
  readonly claims?: readonly string[] | undefined;
  readonly source?: string | undefined;
}
