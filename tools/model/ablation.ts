import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** The command that makes the figures; a test says it where they are of other rules than those of now. */
export const ABLATION_COMMAND = 'npm run -s you-first -- lab ablation --out docs/model/ablation.json';

const world = z.union([z.string(), z.strictObject({ physics: z.string(), tempers: z.string() })]);
const figures = z.strictObject({ mean: z.number(), low: z.number(), high: z.number() });
const ablationShape = z.strictObject({
  /** Pairs of games for each mechanism: with it and without, on the same seeds. */
  games: z.int().positive(),
  /** A world by its physics and its tempers; one word where one school gives both. They take turns. */
  worldviews: z.array(world).min(1),
  /** By party the strategies that took turns in its chair. */
  seats: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])),
  rulesHash: z.string(),
  /** What each mechanism adds: the mean of the differences, with it less without, and its 95 % interval. */
  rows: z.array(z.strictObject({ mechanism: z.string(), measures: z.record(z.string(), figures) })).min(1),
});

/** Paired games with and without each mechanism, as the lab wrote them down. */
export type Ablation = z.infer<typeof ablationShape>;

/** The figures from the text of their file. Throws where it is no such file. */
export const ablationFrom = (text: string): Ablation => ablationShape.parse(JSON.parse(text));

/** The figures of a file; null where nobody has made them yet. */
export const readAblation = (path: string): Ablation | null =>
  existsSync(path) ? ablationFrom(readFileSync(path, 'utf8')) : null;
