import type { Replay } from '#engine';
import { replayFrom } from './replay-form.ts';

/** A whole game takes some 80 kB. */
const LARGEST_BYTES = 10_000_000;

/** What came of opening a file. */
export type FromFile =
  | { readonly ok: true; readonly replay: Replay }
  | { readonly ok: false; readonly because: 'too-large' | 'no-json' | 'no-replay' };

/** Reads a file that a person chose or dropped. Never throws. */
export async function replayFromFile(file: Pick<Blob, 'size' | 'text'>): Promise<FromFile> {
  if (file.size > LARGEST_BYTES) return { ok: false, because: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(await file.text());
  } catch {
    return { ok: false, because: 'no-json' };
  }
  const replay = replayFrom(data);
  return replay === null ? { ok: false, because: 'no-replay' } : { ok: true, replay };
}
