import { expect, test } from 'vitest';
import { TACTICS } from '#strategies';
import { koreanCodex, koreanMatter } from './korean-codex.ts';

const codex = koreanCodex();
const { say } = koreanMatter();

test.each(TACTICS.map(({ id }) => [id]))(
  '%s has a page: what it does, its name in files, and whose idea it is',
  (id) => {
    const page = codex.page(`negotiator/${id}`);
    const told = JSON.stringify(page);
    expect(page?.title).toBe(say(`strategy.${id}.name`));
    for (const words of [say(`strategy.${id}.sentence`), id, say(`ui.codex.tactic.${id}`)])
      expect(told).toContain(JSON.stringify(words).slice(1, -1));
    expect(say(`ui.codex.tactic.${id}`)).toMatch(/\b(19|20)\d\d\b.*, \d+–\d+/);
  },
);

test('the page says whose chair it may take, Beijing’s too', () => {
  expect(JSON.stringify(codex.page('negotiator/linear'))).toContain('party/china');
});
