import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';

interface Chunk {
  readonly type: 'chunk';
  readonly isEntry: boolean;
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

let chunks: readonly Chunk[] = [];

beforeAll(async () => {
  const made = await build({ logLevel: 'silent', build: { write: false } });
  const [first] = Array.isArray(made) ? made : [made];
  if (first === undefined || !('output' in first)) throw new Error('The bundler made no output.');
  chunks = first.output.filter((part): part is typeof part & Chunk => part.type === 'chunk');
}, 120_000);

/** The chunks that load before the first screen. */
function eager(): readonly Chunk[] {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of found)
    for (const next of chunks.filter(({ fileName }) => chunk.imports.includes(fileName))) found.add(next);
  return [...found];
}

const packagesIn = (part: readonly Chunk[]): string[] => [
  ...new Set(
    part.flatMap(({ moduleIds }) => moduleIds.flatMap((id) => /node_modules\/((@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [])),
  ),
];

test('neither YAML nor the schema library nor Node reaches the browser', () => {
  const carried = packagesIn(chunks);
  expect(carried).toContain('preact');
  for (const unwanted of ['zod', 'yaml', 'csv-parse', 'commander']) expect(carried).not.toContain(unwanted);
});

test('Phaser loads after the first screen', () => {
  expect(packagesIn(chunks)).toContain('phaser');
  expect(packagesIn(eager())).not.toContain('phaser');
});

test('the first screen loads less than half a megabyte of script', () => {
  expect(eager().length).toBeGreaterThan(0);
  expect(eager().reduce((size, { code }) => size + code.length, 0)).toBeLessThan(500_000);
});
