import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { worldFolders } from '../../src/cli/scenario-files.ts';
import { toldIn } from '../../tools/codex-matter.ts';

/** What the engine itself rests on, and the word that the interface tells in every language. */
const RULES_OF_PLAY = 'rules of play';
const JUDGEMENT = 'judgement';

/** Every ground in the data, and the units of its parameters: what a person can read of them on the page. */
function englishIn(value: unknown, isParameter = false): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return key === 'source' || (key === 'unit' && isParameter) ? [inner] : [];
    return englishIn(inner, key === 'parameters' || isParameter);
  });
}

const WORLDS = worldFolders('scenarios/classics').map((home) => [home.folder, home] as const);

test.each(WORLDS)(
  '%s: every ground and unit of its data has a Korean wording, and no wording is left over',
  (_, home) => {
    const files = [home.world, ...home.scenarios, ...home.worldviews];
    const said = files.flatMap((file) => englishIn(parse(readFileSync(file, 'utf8'))));
    const asked = new Set([...said.filter((text) => text !== JUDGEMENT), RULES_OF_PLAY]);
    const texts = toldIn(join(home.folder, 'codex'))['ko']?.texts ?? {};
    expect(Object.keys(texts).toSorted()).toEqual([...asked].toSorted());
    expect(Object.values(texts).filter((text) => !/[가-힣]/.test(text))).toEqual([]);
  },
);
