import * as engine from '#engine';
import { claimsOf } from '../../../src/cli/claims.ts';
import { readInterfaceWords } from '../../../src/cli/interface-words.ts';
import { templateSourcesOf, worldFolder } from '../../../src/cli/scenario-files.ts';
import { type Codex, codexOf } from '../../../src/ui/codex/codex.ts';
import type { Matter } from '../../../src/ui/codex/making.ts';
import { fatesIn, gameWordsIn, monthsIn, sourceTextsIn, treatyTermsIn } from '../../../tools/codex-matter.ts';
import { korea } from '../../korea.ts';

const ENGLISH = ['en', 'rules.en', 'strategies.en', 'codex.en'].map((name) => `assets/words/${name}.yaml`);

/** What the codex of *Hotline Summer 2021* is made of, in English, as the page has it. */
export function koreanMatter(): Matter {
  const { scenario, words } = korea();
  const spoken = { ...words, ...readInterfaceWords(ENGLISH, engine) };
  return {
    scenario,
    say: (key, params = {}) => engine.say(spoken, key, params),
    language: 'en',
    claims: claimsOf('scenarios/korea/claims.csv'),
    sources: sourceTextsIn('scenarios/korea/claims.csv'),
    months: monthsIn('scenarios/korea/history/months-2017-12-to-2020-12.csv'),
    terms: treatyTermsIn('scenarios/korea/codex/glossary.yaml'),
    words: gameWordsIn('docs/glossary.md'),
    ...historyTexts(),
    tell: (english) => english,
  };
}

function historyTexts(): Pick<Matter, 'texts' | 'sayText' | 'fateOf'> {
  const reading = engine.readTemplates(templateSourcesOf(worldFolder('scenarios/korea')));
  if (!reading.ok) throw new Error(reading.faults.map(engine.faultLine).join('\n'));
  const spoken = reading.words['en'] ?? {};
  return {
    texts: reading.templates,
    sayText: (key) => engine.say(spoken, key),
    fateOf: (id) => fatesIn('scenarios/korea/codex')['en']?.[id] ?? null,
  };
}

let kept: Codex | undefined;

/** The codex made of it, once a test file. */
export function koreanCodex(): Codex {
  kept ??= codexOf(koreanMatter());
  return kept;
}
