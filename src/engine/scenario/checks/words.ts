import { countArgument } from '../../words/count-argument.ts';
import { stanceArgument } from '../../words/stance-argument.ts';
import { regionsIn } from '../chart-parts.ts';
import { factKinds } from '../facts-told.ts';
import { type Fault, faultAt } from '../fault.ts';
import { idOf } from '../known.ts';
import { type Located, textsOf, under } from '../located.ts';
import { mendOf } from '../nearest.ts';
import { wordsNeeded } from '../needed-words.ts';
import { placeFor, type WordEntry, wordFileOf } from '../word-file.ts';
import type { Check, ScenarioPieces } from './check.ts';

/** What the engine fills into the sentence of a fact. */
const FACT_NAMES = ['by', 'about', 'severity', 'size', 'coin', 'deed'];
/** Sentences that may choose their words by where the charts stand, as far as their reader knows. No other takes arguments. */
const TOLD_BY_STANCE = /^turn\.\d+\.[^.]+\.(cable|question)$|^move\..+\.(effect|needs)$|^package\.[^.]+\.needs$/;
/** Sentences about a game that is over: they may also go by how often a fact happened in it. */
const TOLD_AT_THE_END = /^ending\.[^.]+\.otherwise$|^tag\./;

/** Every declared language has a sentence for all that needs one, and none for what is not there. */
export const wordsCheck: Check = (pieces) => {
  const needed = new Map(
    wordsNeeded(pieces.world, pieces.scenario, pieces.worldviews).map((word) => [word.key, word.at]),
  );
  const languages = under(pieces.world, 'languages');
  const declared = textsOf(languages);
  const stances = regionsIn(pieces.world).map(({ party, region }) => stanceArgument(party, region));
  const atTheEnd = [...stances, ...[...factKinds(pieces.world, pieces.scenario)].map(countArgument)];
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
        ...[...entries].flatMap(([key, entry]) => nameFaults(key, entry, argumentsOf(key, stances, atTheEnd))),
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

/** The arguments that the sentence under a key may ask for. */
function argumentsOf(key: string, stances: readonly string[], atTheEnd: readonly string[]): readonly string[] {
  if (key.startsWith('fact.')) return FACT_NAMES;
  if (TOLD_AT_THE_END.test(key)) return atTheEnd;
  return TOLD_BY_STANCE.test(key) ? stances : [];
}

function nameFaults(key: string, { at, names }: WordEntry, known: readonly string[]): readonly Fault[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => faultAt(at, 'unknown-argument', { key, id: name, ...mendOf(name, known) }));
}
