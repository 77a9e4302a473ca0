import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

type Manifest = Readonly<
  Record<string, { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[] }>
>;

/** Bytes of JavaScript, gzipped, that a build sends before the board: its entry and all that this imports at once. */
export function eagerBytes(folder: string): number {
  const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8')) as Manifest;
  const names = new Set(Object.keys(manifest).filter((name) => manifest[name]?.isEntry === true));
  for (const name of names) for (const next of manifest[name]?.imports ?? []) names.add(next);
  return [...names]
    .flatMap((name) => manifest[name]?.file ?? [])
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0);
}
