import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PICTURE_WORDS } from '../../../src/ui/picture/words.ts';

const words: unknown = parse(readFileSync(new URL('../../../assets/words/en.yaml', import.meta.url), 'utf8'));

const at = (key: string): unknown =>
  key.split('.').reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], words);

test('the interface has every word of the picture, with its arguments', () => {
  const wanting = Object.entries(PICTURE_WORDS).filter(([key, names]) => {
    const message = at(key);
    return typeof message !== 'string' || names.some((name) => !message.includes(`{${name}`));
  });
  expect(wanting).toEqual([]);
});
