import { type Fault, faultAt } from '../fault.ts';
import { idOf } from '../known.ts';
import { type Located, textsOf, under } from '../located.ts';
import { mendOf } from '../nearest.ts';
import { wordsNeeded } from '../needed-words.ts';
import { placeFor, type WordEntry, wordFileOf } from '../word-file.ts';
import type { Check, ScenarioPieces } from './check.ts';

/** What the engine fills into the sentence of a fact; other sentences take no arguments. */
const FACT_NAMES = ['by', 'about', 'severity', 'size', 'coin', 'deed'];

/** Every declared language has a sentence for all that needs one, and none for what is not there. */
export const wordsCheck: Check = (pieces) => {
  const needed = new Map(
    wordsNeeded(pieces.world, pieces.scenario, pieces.worldviews).map((word) => [word.key, word.at]),
  );
  const languages = under(pieces.world, 'languages');
  const declared = textsOf(languages);
  const absent = declared.filter(([language]) => !pieces.words.has(language));
  return [
    ...absent.map(([language, piece]) => faultAt(piece.at, 'missing-language', { language })),
    ...[...pieces.words].flatMap(([language, root]): readonly Fault[] => {
      if (root === null) return [];
      const { entries, faults } = wordFileOf(root);
      const isDeclared = declared.some(([known]) => known === language);
      const missing = [...needed].filter(([key]) => isDeclared && !entries.has(key));
      return [
        ...faults,
        ...missing.map(([key, at]) =>
          faultAt(placeFor(root, key), 'missing-word', { key, language, needed: `${at.path}:${at.line}:${at.col}` }),
        ),
        ...unknownFaults(entries, needed, pieces),
        ...[...entries].flatMap(([key, entry]) => nameFaults(key, entry)),
      ];
    }),
  ];
};

/** Words of another scenario of the same world may stand beside ours. */
function unknownFaults(
  entries: ReadonlyMap<string, WordEntry>,
  needed: ReadonlyMap<string, unknown>,
  { world, scenario }: ScenarioPieces,
): readonly Fault[] {
  const id = idOf(scenario, 'scenario');
  if (id === undefined || isEmpty(world)) return [];
  const isAnother = (key: string): boolean => key.startsWith('scenario.') && !key.startsWith(`scenario.${id}.`);
  return [...entries]
    .filter(([key]) => !needed.has(key) && !isAnother(key))
    .map(([key, { keyAt }], rank) =>
      faultAt(keyAt, 'unknown-word', { key, nearest: mendOf(key, needed.keys(), rank).nearest }),
    );
}

const isEmpty = (file: Located): boolean => file.form !== 'map' || file.entries.size === 0;

function nameFaults(key: string, { at, names }: WordEntry): readonly Fault[] {
  const known = key.startsWith('fact.') ? FACT_NAMES : [];
  return names
    .filter((name) => !known.includes(name))
    .map((name) => faultAt(at, 'unknown-argument', { key, id: name, ...mendOf(name, known) }));
}
