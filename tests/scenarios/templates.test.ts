import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultLine, layTemplate, readTemplates } from '#engine';
import { nameOf, templateSourcesOf, type WorldFolder, worldFolders } from '../../src/cli/scenario-files.ts';
import { fatesIn } from '../../tools/codex-matter.ts';

const HOMES = worldFolders('scenarios').filter(({ templates }) => templates.length > 0);

const templatesOf = (home: WorldFolder) => {
  const reading = readTemplates(templateSourcesOf(home));
  if (!reading.ok) throw new Error(reading.faults.map(faultLine).join('\n'));
  return reading.templates;
};

describe.each(HOMES.map((home) => [home.folder, home] as const))('the texts of history in %s', (_, home) => {
  test('are read without a fault, each in a file of its name, with words in every language of the world', () => {
    const templates = templatesOf(home);
    expect(templates.map(({ template }) => template).toSorted()).toEqual(home.templates.map(nameOf).toSorted());
    expect(Object.keys(home.templateWords)).toEqual(Object.keys(home.words));
  });

  test('are laid whole, each step after what it waits for', () => {
    for (const template of templatesOf(home)) {
      const { clauses, sequence, left } = layTemplate(template, () => true);
      expect(left).toEqual([]);
      expect(sequence).toHaveLength(clauses.length);
      const waiting = sequence.filter(({ after }) => after !== undefined);
      expect(waiting.filter(({ phase, after = -1 }) => (sequence[after]?.phase ?? phase) >= phase)).toEqual([]);
    }
  });

  test('have a fate each in every language of the codex, and no fate stands without a text', () => {
    const ids = templatesOf(home)
      .map(({ template }) => template)
      .toSorted();
    const fates = fatesIn(join(home.folder, 'codex'));
    expect(Object.keys(fates).toSorted()).toEqual(Object.keys(home.words).toSorted());
    for (const told of Object.values(fates)) expect(Object.keys(told).toSorted()).toEqual(ids);
  });
});

test('there are texts of history, and nothing that decides or reckons reads them', () => {
  expect(HOMES.length).toBeGreaterThan(0);
  const files = ['src/strategies', 'src/lab', 'src/engine/turn', 'src/engine/rules', 'src/engine/decisions'].flatMap(
    (room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(room, name)),
  );
  const named = files.filter((name) =>
    /virtual:templates|readTemplates|layTemplate|codex[/]texts/.test(readFileSync(name, 'utf8')),
  );
  expect(named).toEqual([]);
});
