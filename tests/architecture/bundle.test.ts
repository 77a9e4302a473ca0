import { gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from './bundle.ts';

/**
 * What travels before the first screen, gzipped: less than the 200 kB that the page promises. The Korean scenario with its
 * words is in it, and every machine player, since a replay may seat any of them.
 */
const MOST_EAGER_BYTES = 197_000;

let chunks: readonly Rolldown.OutputChunk[] = [];

beforeAll(async () => {
  chunks = await bundle();
}, 120_000);

/** The chunks that load before the first screen. */
function eager(): readonly Rolldown.OutputChunk[] {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of found)
    for (const next of chunks.filter(({ fileName }) => chunk.imports.includes(fileName))) found.add(next);
  return [...found];
}

function packagesIn(part: readonly Rolldown.OutputChunk[]): string[] {
  const modules = part.flatMap(({ moduleIds }) => moduleIds);
  return [...new Set(modules.flatMap((id) => /node_modules\/((@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []))];
}

test('neither YAML nor the schema library nor the command line reaches the browser', () => {
  const carried = packagesIn(chunks);
  expect(carried).toContain('preact');
  for (const unwanted of ['zod', 'yaml', 'csv-parse', 'commander', 'elkjs']) expect(carried).not.toContain(unwanted);
});

test('Phaser loads after the first screen', () => {
  expect(packagesIn(chunks)).toContain('phaser');
  expect(packagesIn(eager())).not.toContain('phaser');
});

test('the lesson pack and its words load when somebody asks for them', () => {
  const ofLessons = (part: readonly Rolldown.OutputChunk[]): string[] =>
    part.flatMap(({ moduleIds }) =>
      moduleIds.filter((id) => /virtual:lesson-words|src\/ui\/(desk\/)?lesson\//.test(id)),
    );
  expect(ofLessons(chunks).length).toBeGreaterThan(10);
  expect(ofLessons(eager())).toEqual([]);
});

test('the laboratory loads when somebody asks for it, and the page itself plays none of its games', () => {
  const of = (part: readonly Rolldown.OutputChunk[], pattern: RegExp): string[] =>
    part.flatMap(({ moduleIds }) => moduleIds.filter((id) => pattern.test(id)));
  expect(of(chunks, /src\/ui\/desk\/lab\//).length).toBeGreaterThan(10);
  expect(packagesIn(chunks)).toContain('@observablehq/plot');
  expect(of(eager(), /src\/lab\/|src\/ui\/desk\/lab\//)).toEqual([]);
  expect(packagesIn(eager())).not.toContain('@observablehq/plot');
  // What a duel would cost is told before a game of it is played: a few sums, the same as the command's.
  expect(of(chunks, /src\/lab\/(?!figures\/|questions\/duel-sizes)/)).toEqual([]);
});

test('the first screen is light', () => {
  const sizes = eager().map(({ code }) => gzipSync(code).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_EAGER_BYTES);
});
