import { type FileMetaData, type AsyncBuffer as ParquetSource, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { RowTable } from './row-table.ts';

export type { ParquetSource };

/** Columns that count, and so are stored as whole numbers; all other numbers are doubles. */
const WHOLE: ReadonlySet<string> = new Set(['row', 'point', 'game', 'turns']);
/** What hardly ever comes twice: a dictionary of it, or its compression, would cost more than it saves. */
const PLAIN = { encoding: 'PLAIN', codec: 'UNCOMPRESSED' } as const;
const UNIQUE: ReadonlySet<string> = new Set(['row', 'fingerprint']);

/** One group to a part of the usual size, so that each of its columns is read at one stroke. */
const ROWS_IN_GROUP = 100_000;

/** Texts that a Parquet file carries beside its rows, by their keys. */
export type ParquetNotes = Readonly<Record<string, string>>;

/** A table as a Parquet file, compressed by Snappy; the same table and notes give the same bytes. Nothing may be missing in it. */
export function parquetOf({ numbers, words }: RowTable, notes: ParquetNotes): Uint8Array {
  const column = (name: string, data: ColumnSource['data'], type: ColumnSource['type'] & string): ColumnSource => ({
    name,
    data,
    type,
    nullable: false,
    // Least and greatest, by which readers skip parts: of rows they tell something, of what is dealt out anew each game nothing.
    statistics: WHOLE.has(name),
    ...(UNIQUE.has(name) && PLAIN),
  });
  const columnData = [
    ...Object.entries(numbers).map(([name, data]) =>
      WHOLE.has(name) ? column(name, Int32Array.from(data), 'INT32') : column(name, data, 'DOUBLE'),
    ),
    ...Object.entries(words).map(([name, data]) => column(name, data as string[], 'STRING')),
  ];
  const kvMetadata = Object.entries(notes).map(([key, value]) => ({ key, value }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, rowGroupSize: ROWS_IN_GROUP, kvMetadata, createdBy: 'you-first' }),
  );
}

/** What stands in a Parquet file, without its cells. */
export interface ParquetContents {
  readonly length: number;
  readonly numbers: readonly string[];
  readonly words: readonly string[];
  readonly notes: ParquetNotes;
  readonly metadata: FileMetaData;
}

/** Reads the end of a Parquet file. Rejects where it is none, or is cut short. */
export async function parquetContents(file: ParquetSource): Promise<ParquetContents> {
  const metadata = await parquetMetadataAsync(file);
  const leaves = metadata.schema.filter(({ type }) => type !== undefined);
  const named = (isWord: boolean): readonly string[] =>
    leaves.filter(({ type }) => (type === 'BYTE_ARRAY') === isWord).map(({ name }) => name);
  return {
    length: Number(metadata.num_rows),
    numbers: named(false),
    words: named(true),
    notes: Object.fromEntries((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ''])),
    metadata,
  };
}

/** Where the cells of a file are laid: columns of a table that may hold the rows of many files. */
export interface CellColumns {
  readonly numbers: Readonly<Record<string, Float64Array>>;
  readonly words: Readonly<Record<string, string[]>>;
}

/**
 * Reads columns of a Parquet file into columns of a table, from its row `at` on; only the columns that are there are read.
 * Rejects where the file is damaged or has no such column.
 */
export async function readCells(
  file: ParquetSource,
  { metadata }: ParquetContents,
  { numbers, words }: CellColumns,
  at: number,
): Promise<void> {
  const columns = [...Object.keys(numbers), ...Object.keys(words)];
  await parquetRead({
    file,
    metadata,
    columns,
    onChunk({ columnName, columnData, rowStart }) {
      const own = numbers[columnName];
      if (own !== undefined) own.set(columnData as ArrayLike<number>, at + rowStart);
      else {
        const texts = words[columnName];
        for (let row = 0; row < columnData.length; row += 1)
          if (texts !== undefined) texts[at + rowStart + row] = String(columnData[row]);
      }
    },
  });
}
