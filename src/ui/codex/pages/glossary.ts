import { evidenceOf, type Matter, note, type PageMaker, part, rows, text } from '../making.ts';

const termOf = (id: string, { terms }: Matter) => terms.find((term) => term.id === id);

/** A term of treaties, in each language that it has, and how its readings part. */
export const treatyTerms: PageMaker = {
  ids: ({ terms }) => terms.map(({ id }) => id),
  title: (id, matter) => termOf(id, matter)?.names[matter.language] ?? termOf(id, matter)?.names['en'] ?? id,
  hint: (id, matter) => others(id, matter).join(' · '),
  parts(id, matter) {
    const { say, language } = matter;
    const term = termOf(id, matter);
    if (term === undefined) return [];
    const words = term.notes[language] ?? term.notes['en'];
    return [
      part(
        null,
        ...(words === undefined ? [] : [text(words)]),
        rows([say('ui.codex.row.also'), others(id, matter).join(' · ')]),
        evidenceOf(term),
      ),
    ];
  },
};

/** What it is called in the other languages. */
const others = (id: string, matter: Matter): readonly string[] => {
  const names = termOf(id, matter)?.names ?? {};
  const own = names[matter.language] === undefined ? 'en' : matter.language;
  return Object.entries(names).flatMap(([language, name]) => (language === own ? [] : [name]));
};

const idOf = (word: string): string => word.toLowerCase().replaceAll(/[^a-z]+/g, '-');

const wordOf = (id: string, { words }: Matter) => words.find(({ word }) => idOf(word) === id);
/** As the codex's language tells it; in English where that has no word for it. */
const wordTold = (id: string, matter: Matter) => wordOf(id, matter)?.told[matter.language] ?? wordOf(id, matter);

/** A word of this project. The code speaks them in English, which stands beside every other language. */
export const gameWords: PageMaker = {
  ids: ({ words }) => words.map(({ word }) => idOf(word)),
  title: (id, matter) => wordTold(id, matter)?.word ?? id,
  hint: (id, matter) => wordTold(id, matter)?.means ?? '',
  parts(id, matter) {
    const { say } = matter;
    const [english, told] = [wordOf(id, matter), wordTold(id, matter)];
    if (english === undefined || told === undefined) return [];
    const also = english === told ? null : english.word;
    return [
      part(
        null,
        text(told.means),
        rows([say('ui.codex.row.also'), also], [say('ui.codex.row.not'), told.not]),
        note(say('ui.codex.word-note')),
      ),
    ];
  },
};
