import { z } from 'zod';
import { SIDES } from '#lab';

const name = z.string().min(1);
const names = z.array(name).min(1);
const columns = { columns: names };
const side = z.enum(SIDES);

/** Every criterion without a "not". What its names must be to a plan, `criteria-names.ts` knows. */
const PLAIN = [
  z.strictObject({ is: z.literal('ahead'), ...columns, side }),
  z.strictObject({ is: z.literal('one-line-ahead'), ...columns }),
  z.strictObject({ is: z.literal('order-turns'), ...columns }),
  z.strictObject({ is: z.literal('box-one-sided'), ...columns }),
  z.strictObject({ is: z.literal('box-filled'), ...columns, share: z.number().min(0.5).max(1) }),
  z.strictObject({ is: z.literal('parameter-turns'), ...columns }),
  z.strictObject({ is: z.literal('parameters-decide'), ...columns, parameters: names }),
  z.strictObject({ is: z.literal('pillar'), ...columns }),
  z.strictObject({ is: z.literal('bear-most'), ...columns, mechanisms: names }),
  z.strictObject({ is: z.literal('gains'), ...columns, side, physics: name.optional() }),
  z.strictObject({ is: z.literal('fades'), ...columns }),
  z.strictObject({ is: z.literal('adds'), ...columns, side, by: z.enum(['every', 'any']) }),
  z.strictObject({ is: z.literal('changes-nothing'), ...columns }),
  z.strictObject({ is: z.literal('best-everywhere'), ...columns }),
  z.strictObject({ is: z.literal('least-regretted'), ...columns, names, over: z.enum(['all', 'any']) }),
] as const;

const criterion = z.discriminatedUnion('is', [
  ...PLAIN,
  z.strictObject({ is: z.literal('not'), of: z.discriminatedUnion('is', PLAIN) }),
]);

/** What was expected and what would change the mind, as data. */
export const criteriaShape = z.strictObject({
  expected: z.array(criterion).min(1),
  overturned: z.array(criterion).min(1),
});

/** Criteria as a plan file says them. */
export type FiledCriteria = z.infer<typeof criteriaShape>;
