import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type ParquetContents, type ParquetSource, parquetContents } from '#lab';
import { Complaint } from '../complaint.ts';
import { fromCaller } from '../source-files.ts';
import type { Part } from './parts.ts';

/** A part that is open for reading: of its cells only those are read that are asked for. */
export interface OpenPart {
  readonly source: ParquetSource;
  readonly contents: ParquetContents;
}

/**
 * Reads from a part of the run with this hash. Complains, by the name of the file, where it is cut short, damaged, of
 * another run, or does not hold the rows that its name says.
 */
export async function withPart<Result>(
  { file, range }: Part,
  planHash: string,
  read: (open: OpenPart) => Promise<Result>,
): Promise<Result> {
  const handle = openSync(fromCaller(file), 'r');
  try {
    const source = sourceOf(handle);
    const contents = await parquetContents(source);
    if (contents.notes['plan-hash'] !== planHash) throw new Complaint('rows.other-plan', { file });
    if (contents.length !== range.count)
      throw new Complaint('rows.wrong-count', { file, named: range.count, held: contents.length });
    return await read({ source, contents });
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint('rows.damaged', { file, why: error instanceof Error ? error.message : String(error) });
  } finally {
    closeSync(handle);
  }
}

function sourceOf(handle: number): ParquetSource {
  const { size } = fstatSync(handle);
  return {
    byteLength: size,
    slice(start, end = size) {
      const bytes = new Uint8Array(Math.max(0, end - start));
      const read = readSync(handle, bytes, 0, bytes.length, start);
      if (read < bytes.length) throw new Error(`${bytes.length - read} bytes are missing`);
      return bytes.buffer;
    },
  };
}
