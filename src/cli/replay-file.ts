import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Replay, readReplay } from '#engine';
import { Complaint } from './complaint.ts';
import { fromCaller } from './source-files.ts';
import { writeWhole } from './whole-file.ts';

/** Hundreds of long games; more is no replay. */
const MOST_BYTES = 64 * 2 ** 20;

/** A replay from a file of the caller. Complains in one sentence where it is none. */
export function readReplayFile(path: string): Replay {
  const full = fromCaller(path);
  if (!existsSync(full)) throw new Complaint('no-such-path', { path });
  const place = statSync(full);
  if (!place.isFile() || place.size > MOST_BYTES) throw new Complaint('not-a-replay-file', { path });
  const reading = readReplay(readFileSync(full, 'utf8'));
  if (reading.ok) return reading.replay;
  throw new Complaint('not-a-replay', { path, at: reading.at === '' ? 'root' : reading.at, problem: reading.problem });
}

/** Writes a replay where the caller asked for it, whole or not at all. Complains. */
export const writeReplayFile = (path: string, replay: Replay): void => writeWhole(path, `${JSON.stringify(replay)}\n`);
