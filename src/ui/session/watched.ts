import type { Replay } from '#engine';
import { pack, unpack } from './packing.ts';
import { replayFrom } from './replay-form.ts';
import { listSaves } from './save-shelf.ts';
import type { Save } from './saves.ts';
import { openWatch, type Watch } from './watch.ts';

const WATCHED = 'you-first/watched';
const open = new Map<string, Watch>();

/** Opens a replay, or gives the one that lies open already; a reload of this tab finds it again. */
export function watchReplay(replay: Replay): Watch {
  const id = replay.fingerprints.at(-1) ?? '';
  const watch = open.get(id) ?? openWatch(replay);
  open.set(id, watch);
  keepForReload(replay);
  return watch;
}

/** A game that was watched in this tab, or is kept in this browser; null where neither holds it. */
export function watchAgain(id: string): Watch | null {
  const kept = open.get(id) ?? null;
  if (kept !== null) return kept;
  const replay = [lastWatched(), replayOf(finishedSave(id))].find((found) => found?.fingerprints.at(-1) === id) ?? null;
  return replay === null ? null : watchReplay(replay);
}

/** The finished game with this last fingerprint, if this browser keeps it. */
export const finishedSave = (fingerprint: string): Save | undefined =>
  listSaves().saves.find((save) => save.ending !== null && save.fingerprint === fingerprint);

/** The replay of a finished game; null where it holds none. */
export function replayOf(save: Save | undefined): Replay | null {
  try {
    return save?.replay ? replayFrom(unpack(save.replay)) : null;
  } catch {
    return null;
  }
}

/** One file that was opened here outlives a reload: it is in no list of games. */
function keepForReload(replay: Replay): void {
  try {
    sessionStorage.setItem(WATCHED, pack(replay));
  } catch {
    return;
  }
}

function lastWatched(): Replay | null {
  try {
    const text = sessionStorage.getItem(WATCHED);
    return text === null ? null : replayFrom(unpack(text));
  } catch {
    return null;
  }
}
