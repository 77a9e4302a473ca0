import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { GATES, GRAINS, OPENERS } from '#engine';

const ruling = z.strictObject({
  ruling: z.string().min(1),
  /** Draws by the id of the rule that draws. */
  dice: z.record(z.string(), z.number().min(0).lt(1)).optional(),
  reaches: z.array(z.string()).min(1),
  why: z.string().min(1),
  /** What the seats seek first, one after the other, before they turn to what the ruling reaches. */
  through: z.array(z.string()).optional(),
  /** How packages are tabled. */
  dials: z.strictObject({ opener: z.enum(OPENERS), grain: z.literal(GRAINS), gate: z.enum(GATES) }).optional(),
  /** Where only one worldview will do; else they are tried in turn. */
  worldview: z.string().optional(),
});
const file = z.strictObject({
  rulings: z.array(ruling),
  unreachable: z.array(z.strictObject({ content: z.string(), why: z.string().min(1) })),
});

/** A named use of loaded dice, or of a way prescribed: what it shows, and why luck alone would hardly come to it. */
export type Ruling = z.infer<typeof ruling>;
export type Rulings = z.infer<typeof file>;

/** The rulings on a scenario; none where it has no file. Throws on a file of another form. */
export function rulingsOn(scenario: string): Rulings {
  const path = `tests/rulings/${scenario}.rulings.yaml`;
  return existsSync(path) ? file.parse(parse(readFileSync(path, 'utf8'))) : { rulings: [], unreachable: [] };
}
