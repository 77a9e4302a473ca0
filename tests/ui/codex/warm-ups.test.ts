import { expect, test } from 'vitest';
import { readScenario, say, type Words } from '#engine';
import { nameOf, sourcesOf, worldFolders } from '../../../src/cli/scenario-files.ts';
import { codexOf } from '../../../src/ui/codex/codex.ts';
import { gameWordsIn } from '../../../tools/codex-matter.ts';
import { wordsOf } from '../desk/words-of.ts';

const SCENARIOS = worldFolders('scenarios/classics').flatMap((home) =>
  home.scenarios.map((path) => [nameOf(path), () => readScenario(sourcesOf(home, path))] as const),
);

const pageWords = (language: string): Words => ({
  ...wordsOf(`assets/words/${language}.yaml`),
  ...wordsOf(`assets/words/codex.${language}.yaml`),
  ...wordsOf(`assets/words/rules.${language}.yaml`),
  ...wordsOf(`assets/words/strategies.${language}.yaml`),
});

test.each(SCENARIOS)(
  '%s: every entry of its codex has a page in both languages, and every way leads to one',
  (_, read) => {
    const reading = read();
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    for (const language of ['en', 'ko']) {
      const words = { ...reading.words[language], ...pageWords(language) };
      const codex = codexOf({
        scenario: reading.scenario,
        say: (key, params = {}) => say(words, key, params, language),
        language,
        claims: {},
        sources: [],
        months: [],
        terms: [],
        words: gameWordsIn('docs/glossary.md'),
        texts: [],
        sayText: (key) => key,
        fateOf: () => null,
        tell: (english) => english,
      });
      const pages = codex.entries.map(({ address }) => [address, codex.page(address)] as const);
      expect(pages.length).toBeGreaterThan(10);
      expect(pages.filter(([, page]) => page === null || page.parts.length === 0).map(([address]) => address)).toEqual(
        [],
      );
      const lost: string[] = [];
      JSON.stringify(pages, (__, piece: unknown) => {
        if (typeof piece === 'object' && piece !== null && 'to' in piece && 'text' in piece)
          if (codex.page(String(piece.to)) === null) lost.push(String(piece.to));
        return piece;
      });
      expect([...new Set(lost)]).toEqual([]);
    }
  },
);
