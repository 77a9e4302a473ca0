import type { Replay } from '#engine';
import { buffersOf } from './buffers.ts';
import type { Looked, Seen, Swept } from './reading.worker.ts';
import type { Answered, Asked } from './reading-worker.ts';
import type { RowTable } from './sweep-words.worker.ts';

/** Who reads a sweep, in a thread of its own: a million rows never stop the page. */
export interface Reader {
  /** Hands rows over; they are not the page's any more. */
  take(table: RowTable): void;
  look(looked: Looked): Promise<Seen>;
  csv(): Promise<Blob>;
  parquet(): Promise<Blob>;
  table(): Promise<RowTable>;
  replay(row: number): Promise<Replay>;
  end(): void;
}

/** Opens a reader of a sweep. */
export function openReader(swept: Swept): Reader {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answered: Answered) => void>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const [asked, answer] of waiting) answer({ number: asked, ok: false, because: message });
    waiting.clear();
  });
  const tell = (asked: Asked, transfer: Transferable[] = []): void => worker.postMessage(asked, transfer);
  const ask = <Answer>(asked: (number: number) => Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, (answered) =>
        answered.ok ? resolve(answered.answer as Answer) : reject(new Error(answered.because)),
      );
      tell(asked(number));
    });
  tell({ ask: 'open', swept });
  return {
    take: (table) => tell({ ask: 'take', table }, buffersOf(table)),
    look: (looked) => ask((own) => ({ ask: 'look', number: own, looked })),
    csv: () => ask((own) => ({ ask: 'csv', number: own })),
    parquet: () => ask((own) => ({ ask: 'parquet', number: own })),
    table: () => ask((own) => ({ ask: 'table', number: own })),
    replay: (row) => ask((own) => ({ ask: 'replay', number: own, row })),
    end: () => worker.terminate(),
  };
}
