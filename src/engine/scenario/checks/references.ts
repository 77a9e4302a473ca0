import { type FaultCode, faultAt, type Place } from '../fault.ts';
import { idsOf, type WorldIdKind } from '../known.ts';
import { entriesOf, type Located, type LocatedMap, textOf, textsOf, under } from '../located.ts';
import { mendOf } from '../nearest.ts';
import { DOER } from '../terms.ts';
import { phrasesIn } from '../vocabulary.ts';
import { type Check, ruleFiles } from './check.ts';

/** Keys whose text, or list of texts, names something that the world declares. The same key means the same everywhere. */
const NAMING: Readonly<Record<string, WorldIdKind>> = {
  party: 'party',
  by: 'party',
  about: 'party',
  who: 'party',
  from: 'party',
  to: 'party',
  of: 'party',
  giver: 'party',
  givers: 'party',
  watches: 'party',
  keys: 'party',
  each: 'party',
  between: 'party',
  sides: 'party',
  playable: 'party',
  track: 'track',
  param: 'parameter',
  issue: 'issue',
  covers: 'issue',
  format: 'format',
  veto: 'party',
  parties: 'party',
  slot: 'slot',
  reflex: 'reflex',
  coin: 'coin',
};
/** Keys whose list names something; their single word is one of a few fixed ones. */
const NAMING_IN_LISTS: Readonly<Record<string, WorldIdKind>> = {
  seen: 'party',
  exact: 'party',
  times: 'ratio',
  coins: 'coin',
};
/** Keys whose map is a table by ids. */
const NAMING_BY_KEYS: Readonly<Record<string, WorldIdKind>> = {
  charts: 'party',
  aims: 'party',
  receivers: 'party',
  prices: 'party',
  gain: 'party',
  cost: 'party',
  start: 'party',
  tempers: 'party',
  physics: 'parameter',
};

const CODES: Readonly<Record<WorldIdKind, FaultCode>> = {
  party: 'unknown-party',
  parameter: 'unknown-parameter',
  track: 'unknown-track',
  ratio: 'unknown-ratio',
  issue: 'unknown-issue',
  format: 'unknown-format',
  slot: 'unknown-slot',
  reflex: 'unknown-reflex',
  coin: 'unknown-coin',
};

interface Mention {
  readonly id: string;
  readonly kind: WorldIdKind;
  readonly at: Place;
}

/** Every id that names a party, parameter, track, ratio, issue, slot, reflex or coin names one that the world declares. */
export const referencesCheck: Check = (pieces) => {
  const known = new Map<WorldIdKind, ReadonlySet<string> | undefined>();
  const idsKnown = (kind: WorldIdKind): ReadonlySet<string> | undefined => {
    if (!known.has(kind)) known.set(kind, asSet(idsOf(pieces.world, kind)));
    return known.get(kind);
  };
  const mentions = [
    ...ruleFiles(pieces).flatMap(mentionsIn),
    ...settingsOf(pieces.scenario),
    ...askCoins(pieces.world),
  ];
  return mentions
    .filter(({ id, kind }) => ID.test(id) && idsKnown(kind)?.has(id) === false)
    .map(({ id, kind, at }, rank) => faultAt(at, CODES[kind], { id, ...mendOf(id, idsKnown(kind) ?? [], rank) }));
};

/** What is no id at all is told by the shapes, once. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const asSet = (ids: readonly string[] | undefined) => (ids === undefined ? undefined : new Set(ids));

const mentionsIn = (file: Located): readonly Mention[] => [...phrasesIn(file)].flatMap(({ map }) => mentionsOf(map));

function mentionsOf(map: LocatedMap): readonly Mention[] {
  return entriesOf(map).flatMap(([key, { value }]): readonly Mention[] => {
    const kind = named(NAMING, key) ?? (value.form === 'list' ? named(NAMING_IN_LISTS, key) : undefined);
    if (key === 'of' && isDoer(map)) return [];
    if (kind !== undefined) return textsOf(value).map(([id, piece]) => ({ id, kind, at: piece.at }));
    const kindOfKeys = named(NAMING_BY_KEYS, key);
    if (kindOfKeys === undefined || value.form !== 'map' || under(value, 'param') !== undefined) return [];
    return entriesOf(value).map(([id, { keyAt }]) => ({ id, kind: kindOfKeys, at: keyAt }));
  });
}

/** `of: doer` on a shift is whoever did what caused it; it names no party. */
const isDoer = (map: LocatedMap): boolean => textOf(under(map, 'do')) === 'shift' && textOf(under(map, 'of')) === DOER;

const named = (table: Readonly<Record<string, WorldIdKind>>, key: string): WorldIdKind | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** A scenario's `parameters` set what the world's `parameters` declare. */
const settingsOf = (scenario: Located): readonly Mention[] =>
  entriesOf(under(scenario, 'parameters')).map(([id, { keyAt }]) => ({ id, kind: 'parameter', at: keyAt }));

/** The coins that a receiver asks for, by its stance. */
const askCoins = (world: Located): readonly Mention[] =>
  entriesOf(under(world, 'weighing', 'receivers')).flatMap(([, receiver]) =>
    entriesOf(under(receiver.value, 'ask', 'coins')).flatMap(([, coin]) =>
      textsOf(coin.value).map(([id, piece]): Mention => ({ id, kind: 'coin', at: piece.at })),
    ),
  );
