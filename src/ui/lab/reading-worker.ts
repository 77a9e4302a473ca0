import type { Replay } from '#engine';
import { buffersOf } from './buffers.ts';
import { type Looked, openReading, type Reading, type Seen, type Swept } from './reading.worker.ts';
import type { RowTable } from './sweep-words.worker.ts';

/** What is asked of the reading of a sweep; rows are taken in without an answer. */
export type Asked =
  | { readonly ask: 'open'; readonly swept: Swept }
  | { readonly ask: 'take'; readonly table: RowTable }
  | { readonly ask: 'look'; readonly number: number; readonly looked: Looked }
  | { readonly ask: 'csv' | 'table' | 'parquet'; readonly number: number }
  | { readonly ask: 'replay'; readonly number: number; readonly row: number };

/** The answer to a question of this number, or why there is none. */
export type Answered = { readonly number: number } & (
  | { readonly ok: true; readonly answer: Seen | Blob | Replay | RowTable }
  | { readonly ok: false; readonly because: string }
);

let reading: Reading | null = null;

function answerTo(asked: Extract<Asked, { readonly number: number }>): Seen | Blob | Replay | RowTable {
  if (reading === null) throw new Error('No sweep has come to be read.');
  switch (asked.ask) {
    case 'look':
      return reading.look(asked.looked);
    case 'csv':
      return reading.csv();
    case 'table':
      return reading.table();
    case 'parquet':
      return reading.parquet();
    case 'replay':
      return reading.replay(asked.row);
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.ask === 'open') reading = openReading(data.swept);
  else if (data.ask === 'take') reading?.take(data.table);
  else {
    const { number } = data;
    try {
      const answer = answerTo(data);
      // The table was made for this answer alone.
      const transfer = data.ask === 'table' ? buffersOf(answer as RowTable) : [];
      postMessage({ number, ok: true, answer } satisfies Answered, { transfer });
    } catch (error) {
      postMessage({ number, ok: false, because: String(error) } satisfies Answered);
    }
  }
});
