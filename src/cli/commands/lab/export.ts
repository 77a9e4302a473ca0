import { type Lost, rowsByPart } from '../../rows/read-rows.ts';
import { ROW_TEXTS } from '../../rows/row-texts.ts';
import { readStoredRun } from '../../rows/stored-run.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { openWhole, type Writing } from '../../whole-file.ts';

export const EXPORT_FORMATS = Object.keys(ROW_TEXTS) as readonly (keyof typeof ROW_TEXTS)[];

export interface ExportOptions {
  readonly format: keyof typeof ROW_TEXTS;
  readonly out?: string;
}

/**
 * `lab export FOLDER`: the rows of a run as text, in their order, to stdout or to a file. Where rows are missing, or a part
 * cannot be read, the others are written, what is missing is told, and the exit is 1. Complains.
 */
export async function exportRows(
  folder: string,
  { format, out }: ExportOptions,
  voice: Voice,
  writing?: Writing,
): Promise<void> {
  const lost: Lost = (why) => voice.note(speak(why.key, why.params));
  const each = (write: (text: string) => void): Promise<number> => eachText(folder, format, write, lost);
  const rows =
    out === undefined ? await each((text) => voice.result(text.replace(/\n$/, ''))) : await toFile(out, each, writing);
  if (out !== undefined) voice.note(speak('lab.export.wrote', { path: out, rows }));
  const total = readStoredRun(folder).rows.count;
  if (rows === total) return;
  voice.note(speak('rows.partial', { folder, rows, total, missing: total - rows }));
  voice.endWith(1);
}

/** Hands out the heading with the first rows, then the rows part by part; tells how many there were. */
async function eachText(
  folder: string,
  format: keyof typeof ROW_TEXTS,
  write: (text: string) => void,
  lost: Lost,
): Promise<number> {
  const { heading, lines } = ROW_TEXTS[format];
  let rows = 0;
  for await (const table of rowsByPart(folder, undefined, 'so-far', lost)) {
    const columns = [...Object.keys(table.numbers), ...Object.keys(table.words)];
    write(`${rows === 0 ? heading(columns) : ''}${lines(table, columns)}`);
    rows += table.length;
  }
  return rows;
}

/** A text file that is there whole or not at all. */
async function toFile<Result>(
  path: string,
  fill: (write: (text: string) => void) => Promise<Result>,
  writing: Writing | undefined,
): Promise<Result> {
  const file = openWhole(path, { writing });
  try {
    const result = await fill(file.add);
    file.finish();
    return result;
  } catch (error) {
    file.drop();
    throw error;
  }
}
