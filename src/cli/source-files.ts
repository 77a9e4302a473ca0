import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '#engine';

/** More than any readable file may hold: the reader refuses at 1 MB, and we need not load the rest to hear it. */
const MOST_BYTES = 2 ** 20 + 1;

/** Where the package stands: the folder above `src` in a checkout, above `lib` where it is installed. */
export const PACKAGE_ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Where the caller stands. `npm run` moves to the package's root and leaves in INIT_CWD where it was called. */
function callersFolder(): string {
  const here = process.cwd();
  return here === PACKAGE_ROOT ? (process.env['INIT_CWD'] ?? here) : here;
}

/** A path as the caller means it, in full. */
export const fromCaller = (path: string): string => resolve(callersFolder(), path);

/** A file's first megabyte as bytes, so that the reader judges encoding and size. `path` is shown as it was given. */
export function readSource(path: string): SourceFile {
  const full = fromCaller(path);
  const bytes = new Uint8Array(Math.min(statSync(full).size, MOST_BYTES));
  const file = openSync(full, 'r');
  try {
    return { path, text: bytes.subarray(0, readSync(file, bytes)) };
  } finally {
    closeSync(file);
  }
}

/** The YAML files that stand in a folder, by name; none where there is no such folder. */
export function yamlFilesIn(folder: string): string[] {
  const full = fromCaller(folder);
  if (!existsSync(full) || !statSync(full).isDirectory()) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith('.yaml') || name.endsWith('.yml'))
    .toSorted()
    .map((name) => join(folder, name));
}
