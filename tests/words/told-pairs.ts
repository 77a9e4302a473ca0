import { join } from 'node:path';
import { faultLine, readTemplates } from '#engine';
import { claimsOf } from '../../src/cli/claims.ts';
import { templateSourcesOf, worldFolder } from '../../src/cli/scenario-files.ts';
import { sourceTextsIn, toldIn, treatyTermsIn } from '../../tools/codex-matter.ts';
import { korea } from '../korea.ts';
import type { Pair } from './languages.ts';
import { DATA_ON_PAGE, patternsIn, withoutData } from './reasons.ts';

/** The ground of what the engine itself does. */
const RULES_OF_PLAY = 'rules of play';

/** Claims, and whatever the data and the tables say in English beside them. */
export function toldPairs(folder: string, claims: string): Pair[] {
  const ko = toldIn(join(folder, 'codex'))['ko'];
  const sentences = Object.entries(claimsOf(claims)).map(([id, { claim }]) => [id, claim] as const);
  const texts = toBeTold([
    ...sourceTextsIn(claims).flatMap(({ author, date }) => [author, date]),
    ...treatyTermsIn(join(folder, 'codex/glossary.yaml')).map(({ source }) => source),
    ...templatesIn(folder).flatMap(({ source }) => source ?? []),
  ]);
  return [
    { file: 'told.ko.yaml claims', en: Object.fromEntries(sentences), ko: ko?.claims ?? {} },
    { file: 'told.ko.yaml texts', en: Object.fromEntries(texts.map((text) => [text, text])), ko: ko?.texts ?? {} },
  ];
}

/** The texts of history beside the world. */
function templatesIn(folder: string) {
  const reading = readTemplates(templateSourcesOf(worldFolder(folder)));
  if (!reading.ok) throw new Error(reading.faults.map(faultLine).join('\n'));
  return reading.templates;
}

/** What the tables say, and grounds and units of the scenario, without those that name nothing but works. */
function toBeTold(ofTables: readonly string[]): readonly string[] {
  const data = patternsIn(DATA_ON_PAGE);
  const all = [...ofTables, ...englishIn(korea().scenario), RULES_OF_PLAY];
  const isTold = (text: string): boolean => text !== 'judgement' && /[a-z]/i.test(withoutData(text, data));
  return [...new Set(all)].filter(isTold);
}

/** Every ground in the data, and the units of its parameters. Units of issues stand nowhere on the page. */
function englishIn(value: unknown, isParameter = false): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return key === 'source' || (key === 'unit' && isParameter) ? [inner] : [];
    return englishIn(inner, key === 'parameters' || isParameter);
  });
}
