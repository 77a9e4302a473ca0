import { type Save, saveFrom } from './saves.ts';

const SAVES = 'you-first/saves/';
/** Where the one game of older versions stood. */
const OLD = 'you-first/game';
const ASIDE = 'you-first/set-aside/';

/** So many are kept; a further one takes the place of the oldest that is finished. A game under way is never dropped. */
export const MOST_SAVES = 40;

/** Works with what this browser keeps; in one that keeps nothing, does nothing and gives what `otherwise` says. */
function inStorage<Result>(work: (storage: Storage) => Result, otherwise: Result): Result {
  try {
    return work(localStorage);
  } catch {
    return otherwise;
  }
}

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '').filter((key) => key.startsWith(SAVES));

/** Every game that can be read, the latest first. The save of an older version moves in; what cannot be read is put aside. */
export function listSaves(): { readonly saves: readonly Save[]; readonly unreadable: number } {
  return inStorage(
    (storage) => {
      const found = moveIn(storage) + putAsideUnread(storage);
      const saves = keysOf(storage).flatMap((key) => saveFrom(storage.getItem(key) ?? '') ?? []);
      return { saves: saves.toSorted((a, b) => (a.changed < b.changed ? 1 : -1)), unreadable: found };
    },
    { saves: [], unreadable: 0 },
  );
}

/** The scenarios of the games that can be read. Puts nothing aside: whoever lists the games does, and tells it. */
export const scenariosKept = (): readonly string[] =>
  inStorage(
    (storage) => keysOf(storage).flatMap((key) => saveFrom(storage.getItem(key) ?? '')?.scenario ?? []),
    [] as readonly string[],
  );

export const readSave = (id: string): Save | null =>
  inStorage((storage) => saveFrom(storage.getItem(SAVES + id) ?? ''), null);

/** Writes a game down. False where this browser keeps nothing, which is no reason to stop playing. */
export function writeSave(save: Save): boolean {
  return inStorage((storage) => {
    const isNew = storage.getItem(SAVES + save.id) === null;
    storage.setItem(SAVES + save.id, JSON.stringify(save));
    if (isNew) makeRoom(storage, save.id);
    return true;
  }, false);
}

/** Takes a game off the list; the text that comes back puts it there again. */
export function deleteSave(id: string): string | null {
  return inStorage((storage) => {
    const text = storage.getItem(SAVES + id);
    storage.removeItem(SAVES + id);
    return text;
  }, null);
}

/** Undoes a deletion. */
export const putBack = (text: string): boolean => {
  const save = saveFrom(text);
  return save !== null && writeSave(save);
};

/** Moves a game that cannot be opened out of the way, under a key of its own with its number: nothing is lost. */
export const setAside = (id: string): void => inStorage((storage) => putAside(storage, SAVES + id), undefined);

function putAside(storage: Storage, key: string): void {
  let number = 1;
  while (storage.getItem(ASIDE + number) !== null) number += 1;
  storage.setItem(ASIDE + number, storage.getItem(key) ?? '');
  storage.removeItem(key);
}

/** Returns 1 where the old save could not be read, else 0. */
function moveIn(storage: Storage): number {
  const text = storage.getItem(OLD);
  if (text === null) return 0;
  const save = saveFrom(text);
  if (save === null) {
    putAside(storage, OLD);
    return 1;
  }
  storage.setItem(SAVES + save.id, JSON.stringify(save));
  storage.removeItem(OLD);
  return 0;
}

function putAsideUnread(storage: Storage): number {
  const unread = keysOf(storage).filter((key) => saveFrom(storage.getItem(key) ?? '') === null);
  for (const key of unread) putAside(storage, key);
  return unread.length;
}

function makeRoom(storage: Storage, justWritten: string): void {
  const saves = keysOf(storage).flatMap((key) => saveFrom(storage.getItem(key) ?? '') ?? []);
  const finished = saves.filter(({ id, ending }) => ending !== null && id !== justWritten);
  const over = finished
    .toSorted((a, b) => (a.changed < b.changed ? -1 : 1))
    .slice(0, Math.max(0, saves.length - MOST_SAVES));
  for (const { id } of over) storage.removeItem(SAVES + id);
}
