import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Complaint } from './complaint.ts';
import { fromCaller } from './source-files.ts';

/** Puts all of these bytes into a file that is open, behind those that are there; throws where the disk does not take them. */
export type Writing = (handle: number, bytes: Uint8Array) => void;

/** How a file is written where nothing else is said: by what, and under which name until it is whole. */
export interface WritingWays {
  readonly writing?: Writing | undefined;
  readonly aside?: string;
}

/** What a system says no with has a code of its own; anything else that is thrown is a broken promise of ours. */
const isOfSystem = (error: unknown): error is Error => error instanceof Error && 'code' in error;

/** What the work comes to. Complains where this place cannot be written. */
export function orUnwritable<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Complaint || !isOfSystem(error)) throw error;
    throw new Complaint('unwritable', { path, why: error.message });
  }
}

/** A file that is being filled. */
export interface FillingFile {
  readonly add: (text: string | Uint8Array) => void;
  /** Brings it to the disk and to its place. */
  readonly finish: () => void;
  /** Takes away what was written. */
  readonly drop: () => void;
}

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/**
 * Opens a file that is there whole or not at all: it is written under another name, brought to the disk, and then renamed.
 * What stood there before stays until then. A place that is no file, such as a pipe, is written as it is. Complains.
 */
export function openWhole(
  path: string,
  { writing = writeFileSync, aside = `${path}.part` }: WritingWays = {},
): FillingFile {
  const { full, beside } = orUnwritable(path, () => placeOf(fromCaller(path), fromCaller(aside)));
  const isAside = beside !== full;
  const handle = orUnwritable(path, () => openSync(beside, 'w'));
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(handle);
    isOpen = false;
  };
  return {
    add: (text) => orUnwritable(path, () => writing(handle, bytesOf(text))),
    finish: () =>
      orUnwritable(path, () => {
        if (isAside) fsyncSync(handle);
        close();
        if (!isAside) return;
        renameSync(beside, full);
        syncFolder(dirname(full));
      }),
    drop() {
      close();
      if (isAside) rmSync(beside, { force: true });
    },
  };
}

/** Where a file is to stand, and where until it is whole: over a link its aim is written, and what is no file where it is. */
function placeOf(full: string, beside: string): { readonly full: string; readonly beside: string } {
  if (!existsSync(full)) return { full, beside };
  if (!statSync(full).isFile()) return { full, beside: full };
  if (!lstatSync(full).isSymbolicLink()) return { full, beside };
  const aim = realpathSync(full);
  return { full: aim, beside: `${aim}.part` };
}

/** Writes a file at one stroke, whole or not at all. Complains where that cannot be, and leaves nothing half written. */
export function writeWhole(path: string, text: string | Uint8Array, ways?: WritingWays): void {
  const file = openWhole(path, ways);
  try {
    file.add(text);
    file.finish();
  } catch (error) {
    file.drop();
    throw error;
  }
}

/** A rename is on the disk when its folder is. Not every system lets a folder be opened, and then it looks after itself. */
function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch {
    // As above.
  } finally {
    closeSync(handle);
  }
}
