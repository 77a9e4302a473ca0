import { z } from 'zod';
import { criteriaShape } from './criteria-shape.ts';

const name = z.string().min(1);
const names = z.union([name, z.array(name).min(1)]);
const count = z.int().min(1);

const factor = z.union([
  // The range that the scenario declares.
  z.literal('declared'),
  z.strictObject({ range: z.tuple([z.number(), z.number()]) }),
  z.strictObject({ values: z.array(z.number()).min(1) }),
]);

const design = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('factorial') }),
  z.strictObject({ kind: z.literal('latin-hypercube'), points: count }),
  z.strictObject({ kind: z.literal('sobol'), points: count }),
  z.strictObject({ kind: z.literal('saltelli'), base: count }),
  z.strictObject({ kind: z.literal('morris'), trajectories: count, levels: z.int().min(2) }),
]);

/** A school by its id holds for both halves; `all` are all of them, and `own` tempers those of the same school. */
const worldview = z.union([name, z.strictObject({ physics: names, tempers: names })]);

/** More turns than any scenario of years has. */
const MOST_TURNS = 240;

/** The form of a plan file. What its names and numbers must be to a scenario, `plan-faults.ts` knows. */
export const planShape = z.strictObject({
  plan: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id'),
  scenario: name,
  question: name,
  expectation: name,
  overturnedBy: name,
  criteria: criteriaShape.optional(),
  seats: z.record(z.string(), names).default({}),
  worldviews: z.union([name, z.array(worldview).min(1)]).default('all'),
  off: z.array(z.array(name)).min(1).default([[]]),
  turns: z.array(count.max(MOST_TURNS)).default([]),
  parameters: z.record(z.string(), factor).default({}),
  design: design.default({ kind: 'factorial' }),
  games: count,
  seed: z.union([name, z.number()]),
  measures: z.array(name).min(1),
});

/** A plan as its file says it. */
export type FiledPlan = z.infer<typeof planShape>;

/** JSON Schema (draft 2020-12) of a plan file, so that editors complete and check while one writes. */
export const planSchema = (): Readonly<Record<string, unknown>> => z.toJSONSchema(planShape, { io: 'input' });
