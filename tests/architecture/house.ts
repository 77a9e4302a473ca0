import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small house in a temporary folder, text by path. Whoever builds it pulls it down. */
export function buildHouse(files: Readonly<Record<string, string>>): string {
  const at = mkdtempSync(join(tmpdir(), 'house-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return at;
}
