import { expect, test } from 'vitest';
import { shelf } from '../../src/cli/library.ts';
import { worldFolders } from '../../src/cli/scenario-files.ts';

test('worlds that stand by themselves come before those that a folder gathers, so that they are offered first', () => {
  const folders = worldFolders('scenarios').map(({ folder }) => folder);
  expect(folders[0]).toBe('scenarios/korea');
  expect(folders).toContain('scenarios/classics/two-by-two');
  const depths = folders.map((folder) => folder.split('/').length);
  expect(depths).toEqual(depths.toSorted((one, other) => one - other));
  expect(shelf()[0]?.id).toBe('hotline-summer-2021');
});

test('words of one scenario are told from those of a language', () => {
  const [home] = worldFolders('scenarios/classics/two-by-two');
  expect(Object.keys(home?.words ?? {})).toEqual(['en', 'ko']);
  expect(home?.ownWords['chicken']).toEqual({
    en: 'scenarios/classics/two-by-two/words/chicken.en.yaml',
    ko: 'scenarios/classics/two-by-two/words/chicken.ko.yaml',
  });
});
