import type { Check, ScenarioPieces } from './checks/check.ts';
import { coveredFaults } from './checks/covering.ts';
import { claimsCheck } from './checks/evidence.ts';
import { referencesCheck } from './checks/references.ts';
import { scopedReferencesCheck } from './checks/scoped-references.ts';
import { type Fault, faultAt } from './fault.ts';
import { idOf } from './known.ts';
import { itemsOf, type Located, textOf, textsOf, under } from './located.ts';
import { mendOf } from './nearest.ts';
import { dayNumber } from './real-day.ts';
import type { Document } from './text/document.ts';
import { placeFor, wordFileOf } from './word-file.ts';

/** Templates and their words by language, beside the world and the claims that they name. */
export interface TemplatePieces {
  readonly world: Located;
  readonly templates: readonly Located[];
  readonly words: readonly (readonly [language: string, file: Document])[];
  readonly claimIds: readonly string[];
}

/** What is wrong with templates beyond their shapes: names, days, givers, sources and words. */
export const templateFaults = ({ world, templates, words, claimIds }: TemplatePieces): readonly Fault[] => [
  ...nameFaults(world, templates, claimIds),
  ...templates.flatMap((template) => ownFaults(world, template)),
  ...twiceFaults(templates),
  ...wordFaults(templates, words),
];

const NAMES: readonly Check[] = [referencesCheck, scopedReferencesCheck, claimsCheck];

/** Names of parties, issues, levels and claims, asked as of any other file of rules; only what is wrong in templates is told. */
function nameFaults(world: Located, templates: readonly Located[], claimIds: readonly string[]): readonly Fault[] {
  const nothing: Located = { form: 'map', at: { path: '', line: 1, col: 1 }, entries: new Map() };
  const pieces: ScenarioPieces = {
    world,
    scenario: nothing,
    worldviews: templates,
    words: new Map(),
    claimIds: new Set(claimIds),
  };
  const paths = new Set(templates.map(({ at }) => at.path));
  return NAMES.flatMap((check) => check(pieces)).filter(({ at }) => paths.has(at.path));
}

/** A template speaks of this world, of real days, names its source, and lets those promise who can. */
function ownFaults(world: Located, template: Located): readonly Fault[] {
  const about = under(template, 'world');
  const [named, known] = [textOf(about), idOf(world, 'world')];
  const days = [under(template, 'date'), ...itemsOf(under(template, 'phases')).map((phase) => under(phase, 'until'))];
  const hasSource = itemsOf(under(template, 'claims')).length > 0 || under(template, 'source') !== undefined;
  return [
    ...(about !== undefined && named !== known
      ? [faultAt(about.at, 'other-world', { id: named, nearest: known })]
      : []),
    ...days.flatMap((piece) => {
      const date = textOf(piece);
      return piece === undefined || date === undefined || dayNumber(date) !== null
        ? []
        : [faultAt(piece.at, 'not-a-day', { date })];
    }),
    ...(hasSource ? [] : [faultAt(template.at, 'no-source', { id: textOf(under(template, 'template')) })]),
    ...giverFaults(world, template),
    ...coveredFaults(world, promisesIn(template)),
  ];
}

const promisesIn = (template: Located): readonly Located[] =>
  itemsOf(under(template, 'phases')).flatMap((phase) => itemsOf(under(phase, 'clauses')));

/** Each promise is given once, by one who can give its issue and who sits on one of the sides. */
function giverFaults(world: Located, template: Located): readonly Fault[] {
  const seated = textsOf(under(template, 'sides')).map(([party]) => party);
  const first = new Map<string, Located>();
  return promisesIn(template).flatMap((promise) => {
    const giver = under(promise, 'giver');
    const [party, issue] = [textOf(giver), textOf(under(promise, 'issue'))];
    if (giver === undefined || party === undefined || issue === undefined) return [];
    const before = first.get(`${party} ${issue}`);
    first.set(`${party} ${issue}`, promise);
    const givers = textsOf(under(world, 'issues', issue, 'givers')).map(([one]) => one);
    const isGiver = givers.length === 0 || givers.includes(party);
    return [
      ...(isGiver ? [] : [faultAt(giver.at, 'not-a-giver', { id: party, issue, ...mendOf(party, givers) })]),
      ...(seated.includes(party)
        ? []
        : [faultAt(giver.at, 'not-at-the-table', { id: party, ...mendOf(party, seated) })]),
      ...(before === undefined
        ? []
        : [
            faultAt(promise.at, 'id-twice', {
              id: issue,
              first: `${before.at.path}:${before.at.line}:${before.at.col}`,
            }),
          ]),
    ];
  });
}

function twiceFaults(templates: readonly Located[]): readonly Fault[] {
  const first = new Map<string, Located>();
  return templates.flatMap((template) => {
    const piece = under(template, 'template');
    const id = textOf(piece);
    if (piece === undefined || id === undefined) return [];
    const before = first.get(id);
    if (before === undefined) first.set(id, piece);
    return before === undefined
      ? []
      : [faultAt(piece.at, 'id-twice', { id, first: `${before.at.path}:${before.at.line}:${before.at.col}` })];
  });
}

/** The keys of words that a template needs. */
function keysOf(template: Located): readonly (readonly [key: string, at: Located])[] {
  const id = textOf(under(template, 'template')) ?? '';
  const phases = itemsOf(under(template, 'phases'));
  return [
    [`template.${id}.name`, template],
    [`template.${id}.sentence`, template],
    ...phases.map((phase, place) => [`template.${id}.phase.${place + 1}`, phase] as const),
    ...textsOf(under(template, 'beyond')).map(([word, at]) => [`template.${id}.beyond.${word}`, at] as const),
    ...textsOf(under(template, 'signed')).map(([who, at]) => [`signer.${who}`, at] as const),
  ];
}

/** Every language that has words for templates has all that they need, and no more. */
function wordFaults(templates: readonly Located[], words: readonly (readonly [string, Document])[]): readonly Fault[] {
  const needed = new Map(templates.flatMap(keysOf).map(([key, { at }]) => [key, `${at.path}:${at.line}:${at.col}`]));
  return words.flatMap(([language, { root }]): readonly Fault[] => {
    if (root === null) return [];
    const { entries, faults } = wordFileOf(root);
    return [
      ...faults,
      ...[...needed]
        .filter(([key]) => !entries.has(key))
        .map(([key, at]) => faultAt(placeFor(root, key), 'missing-word', { key, language, needed: at })),
      ...[...entries]
        .filter(([key]) => !needed.has(key))
        .map(([key, { keyAt }]) => faultAt(keyAt, 'unknown-word', { key })),
      ...[...entries].flatMap(([key, { at, names }]) =>
        names.map((name) => faultAt(at, 'unknown-argument', { key, id: name })),
      ),
    ];
  });
}
