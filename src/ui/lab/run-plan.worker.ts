import type { ParquetNotes, Plan } from '#lab';

/** The plan that lies among the files of a run: `plan.json`, the page's own `.plan.yaml`, or a note in a Parquet file. Null where there is none. */
export async function planFrom(files: readonly File[], note: string | undefined): Promise<Plan | null> {
  const json = files.find(({ name }) => name === 'plan.json');
  if (json !== undefined) return planIn(await read(json, JSON.parse));
  const yaml = files.find(({ name }) => name.endsWith('.plan.yaml'));
  if (yaml !== undefined) return planIn({ plan: await read(yaml, linesOfJson) });
  return note === undefined ? null : planIn({ plan: parsed(note, JSON.parse) });
}

/** What `lab run` notes of a run beside its plan. */
export interface NotedRun {
  readonly rulesHash: string;
  readonly planHash: string;
}

/** What stands in `plan.json` of the rules and the rows of a run; null where there is no such file. */
export async function notedIn(files: readonly File[]): Promise<NotedRun | null> {
  const json = files.find(({ name }) => name === 'plan.json');
  const stored = json === undefined ? null : await read(json, JSON.parse);
  if (typeof stored !== 'object' || stored === null) return null;
  return notedAs(stored as Partial<NotedRun>);
}

/** The same by the notes of a Parquet file; null where it was written before its rows said where they come from. */
export const notedBy = ({ 'rules-hash': rulesHash, 'plan-hash': planHash }: ParquetNotes): NotedRun | null =>
  notedAs({ rulesHash, planHash });

const notedAs = ({ rulesHash, planHash }: { readonly [Key in keyof NotedRun]?: unknown }): NotedRun | null =>
  typeof rulesHash === 'string' && typeof planHash === 'string' ? { rulesHash, planHash } : null;

async function read(file: File, parse: (text: string) => unknown): Promise<unknown> {
  try {
    return parsed(await file.text(), parse);
  } catch {
    return null;
  }
}

/** What a text says; null where it is no such text. A part that `lab run` wrote notes the id of its plan alone. */
function parsed(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** The page writes a plan as YAML whose values are JSON, a line each: so no YAML library is needed to read it again. */
const linesOfJson = (text: string): unknown =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), JSON.parse(line.slice(colon + 1)) as unknown];
      }),
  );

/** We wrote it, here or on the command line, where it was checked; a file of another program shows in its first words. */
function planIn(stored: unknown): Plan | null {
  if (typeof stored !== 'object' || stored === null || !('plan' in stored)) return null;
  const { plan } = stored;
  if (typeof plan !== 'object' || plan === null) return null;
  const { scenario, seats, worldviews, games, measures, design } = plan as Partial<Plan>;
  const isPlan =
    typeof scenario === 'string' &&
    typeof seats === 'object' &&
    Array.isArray(worldviews) &&
    typeof games === 'number' &&
    Array.isArray(measures) &&
    typeof design === 'object';
  return isPlan ? (plan as Plan) : null;
}
