import { addressOf } from '../../chance/address.ts';
import { ENGINE_RULES } from '../../rules/built-in.ts';
import { regionsIn, stancesOf } from '../chart-parts.ts';
import { factsTold } from '../facts-told.ts';
import { type Fault, type FaultCode, faultAt, type Place } from '../fault.ts';
import { textOf } from '../located.ts';
import { piecesAt } from '../places.ts';
import { rulesNamed } from '../rule-ids.ts';
import type { Check, ScenarioPieces } from './check.ts';

interface Named {
  readonly id: string;
  readonly at: Place;
}

/** Rules and the things that stand in lists have an id of their own; maps give theirs by their keys. */
export const twiceCheck: Check = (pieces) => {
  const engineRules = new Set<string>(ENGINE_RULES);
  const rules = rulesNamed(pieces.world, pieces.scenario);
  return [
    ...rules.filter(({ id }) => engineRules.has(id)).map(({ id, at }) => faultAt(at, 'rule-of-engine', { id })),
    ...repeated(rules, 'rule-twice'),
    ...repeated(
      pieces.worldviews.flatMap((file) => named(file, 'worldview')),
      'id-twice',
    ),
    ...pieces.worldviews.flatMap((file) => repeated(named(file, 'yardstick/weighs/*/aim'), 'id-twice')),
    ...['tags/*/tag', 'coins/*', 'languages/*'].flatMap((pattern) =>
      repeated(named(pieces.world, pattern), 'id-twice'),
    ),
    ...repeated(
      ['endings/*/ending', 'adjourned/ending'].flatMap((pattern) => named(pieces.world, pattern)),
      'id-twice',
    ),
    ...piecesAt(pieces.world, 'aims/*').flatMap(({ piece }) =>
      ['aims/*/aim', 'lines/*/line'].flatMap((pattern) => repeated(named(piece, pattern), 'id-twice')),
    ),
    ...piecesAt(pieces.world, 'parties/*/tempers').flatMap(({ piece }) => repeated(named(piece, '*'), 'id-twice')),
    ...['joint/*/occasion', 'ledger/*/deed', 'playable/*'].flatMap((pattern) =>
      repeated(named(pieces.scenario, pattern), 'id-twice'),
    ),
  ];
};

const named = (file: ScenarioPieces['world'], pattern: string): readonly Named[] =>
  piecesAt(file, pattern).flatMap(({ piece }) => {
    const id = textOf(piece);
    return id === undefined ? [] : [{ id, at: piece.at }];
  });

function repeated(mentions: readonly Named[], code: FaultCode): readonly Fault[] {
  const first = new Map<string, Place>();
  return mentions.flatMap(({ id, at }): readonly Fault[] => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    return before === undefined
      ? []
      : [faultAt(at, code, { id, first: `${before.path}:${before.line}:${before.col}` })];
  });
}

/** Patterns whose keys are ids that chance or canonical order addresses. */
const ADDRESSED = [
  'parties/*',
  'tracks/*',
  'moves/*',
  'moves/*/options/*',
  'slots/*',
  'slots/*/positions/*',
  'reflexes/*',
  'issues/*',
  'issues/*/levels/*',
  'packages/*',
  'charts/*/states/*',
];

/** Chance and order are addressed by the hashes of ids, so two different ids must not share one. */
export const collisionCheck: Check = ({ world, scenario }) => {
  const ids: readonly Named[] = [
    ...ADDRESSED.flatMap((pattern) =>
      piecesAt(world, pattern).map(({ at, stars }) => ({ id: stars.at(-1) ?? '', at })),
    ),
    ...regionsIn(world)
      .flatMap(stancesOf)
      .map(([id, { keyAt }]) => ({ id, at: keyAt })),
    ...named(world, 'coins/*'),
    ...factsTold(world, scenario).map(({ fact, at }) => ({ id: fact, at })),
    ...rulesNamed(world, scenario),
    ...['joint/*/occasion', 'ledger/*/deed'].flatMap((pattern) => named(scenario, pattern)),
  ];
  const holders = new Map<number, Named>();
  return ids.flatMap(({ id, at }): readonly Fault[] => {
    const address = addressOf(id);
    const holder = holders.get(address);
    if (holder === undefined) holders.set(address, { id, at });
    return holder === undefined || holder.id === id ? [] : [faultAt(at, 'hash-collision', { id, other: holder.id })];
  });
};
