import { z } from 'zod';
import { evidence, id } from './basics.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a text of history was: signed by all, a statement, one side's offer, or a draft that nobody voted on. */
export const TEXT_KINDS = ['agreement', 'statement', 'offer', 'draft'] as const;

/** One promise of it, as an issue of the world knows it. */
const promise = z.strictObject({ issue: id, level: id, giver: id });

/** What was due together: within so many days of the text, until a day, or whenever. */
const phase = z.strictObject({
  days: z.number().int().positive().optional(),
  until: day.optional(),
  /** It waits until what the phase before it holds was verified. */
  verified: z.literal(true).optional(),
  clauses: z.array(promise).min(1),
});

/**
 * `templates/<id>.yaml`: a text of history in the terms of a world, to begin a text of one's own with. It is no rule:
 * nothing that plays reads it. What became of it does not stand here.
 */
export const templateFile = z.strictObject({
  template: id,
  world: id,
  date: day,
  kind: z.enum(TEXT_KINDS),
  /** Whose text it was, by words of its own: not all of them need be parties of the world. */
  signed: z.array(id).min(1),
  /** Who would sit on which side here. */
  sides: z.tuple([z.array(id).min(1), z.array(id).min(1)]),
  phases: z.array(phase).min(1),
  /** What it held that no issue of the world can say, by words of its own. */
  beyond: z.array(id),
  ...evidence,
});

export type Template = z.infer<typeof templateFile>;
