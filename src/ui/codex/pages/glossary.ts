import { type Matter, note, type PageMaker, part, rows, text } from '../making.ts';

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
        rows([say('ui.codex.row.also'), others(id, matter).join(' · ')], [say('ui.codex.row.source'), term.source]),
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

/** A word of this project. They are English, since the code speaks them. */
export const gameWords: PageMaker = {
  ids: ({ words }) => words.map(({ word }) => idOf(word)),
  title: (id, { words }) => words.find(({ word }) => idOf(word) === id)?.word ?? id,
  hint: (id, { words }) => words.find(({ word }) => idOf(word) === id)?.means ?? '',
  parts(id, { words, say }) {
    const found = words.find(({ word }) => idOf(word) === id);
    if (found === undefined) return [];
    return [part(null, text(found.means), rows([say('ui.codex.row.not'), found.not]), note(say('ui.codex.word-note')))];
  },
};
