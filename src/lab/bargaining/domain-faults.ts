import { type BargainingDomain, NORMALISATIONS } from './domain.ts';
import { type DomainFault, type DomainPath, field, listOf } from './loose-domain.ts';
import { MOST_SIZE, outOfRange, partyFaults } from './party-faults.ts';

/** So that outcomes are counted exactly. */
const MOST_OUTCOMES = Number.MAX_SAFE_INTEGER;
/** Names that would reach the prototype of an outcome, which is an object by issue. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * All that is wrong with the meaning of a domain, in no order; none where the functions of this folder will take it. What
 * has not the shape of a domain is passed over: who reads it from text says so.
 */
export function domainFaults(domain: unknown): readonly DomainFault[] {
  const [issues, parties] = [listOf(field(domain, 'issues')), listOf(field(domain, 'parties'))];
  const levels = issues?.map((issue) => listOf(field(issue, 'levels')));
  const normalisation = NORMALISATIONS.find((known) => known === field(domain, 'normalisation'));
  return [
    ...tooFew(issues, ['issues']),
    ...tooFew(parties, ['parties']),
    ...(levels ?? []).flatMap((own, issue) => [
      ...tooFew(own, ['issues', issue, 'levels']),
      ...repeated(own?.map(levelName), ['issues', issue, 'levels']),
      ...(own ?? []).flatMap((level, at) => outOfRange(level, -MOST_SIZE, ['issues', issue, 'levels', at])),
    ]),
    ...idFaults(issues, 'issues'),
    ...idFaults(parties, 'parties'),
    ...tooManyOutcomes(levels ?? []),
    ...(parties ?? []).flatMap((party, at) => partyFaults(party, ['parties', at], levels, normalisation)),
  ];
}

/** The domain itself. Throws a sentence with the first fault where there is one. */
export function soundDomain(domain: BargainingDomain): BargainingDomain {
  const [fault] = domainFaults(domain);
  if (fault === undefined) return domain;
  throw new Error(`No domain: ${fault.code} at ${fault.path.join('/')} (${JSON.stringify(fault.params)}).`);
}

const tooFew = (list: readonly unknown[] | undefined, path: DomainPath): readonly DomainFault[] =>
  list?.length === 0 ? [{ code: 'too-few', path, params: { least: 1 } }] : [];

/** A level as one reads it: 60 and "60" are the same. */
const levelName = (level: unknown): string | undefined =>
  typeof level === 'string' || typeof level === 'number' ? String(level) : undefined;

function repeated(
  names: readonly (string | undefined)[] | undefined,
  path: DomainPath,
  key: DomainPath = [],
): readonly DomainFault[] {
  const firsts = new Map<string, number>();
  return (names ?? []).flatMap((id, at): readonly DomainFault[] => {
    if (id === undefined) return [];
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, at);
      return [];
    }
    return [{ code: 'id-twice', path: [...path, at, ...key], params: { id }, first: [...path, first, ...key] }];
  });
}

function idFaults(list: readonly unknown[] | undefined, key: 'issues' | 'parties'): readonly DomainFault[] {
  const given = (list ?? []).map((item) => field(item, 'id'));
  const ids = given.map((id) => (typeof id === 'string' ? id : undefined));
  const forbidden = ids.flatMap((id, at): readonly DomainFault[] =>
    id !== undefined && FORBIDDEN.has(id)
      ? [{ code: 'forbidden-key', path: [key, at, 'id'], params: { key: id } }]
      : [],
  );
  return [...forbidden, ...repeated(ids, [key], ['id'])];
}

function tooManyOutcomes(levels: readonly (readonly unknown[] | undefined)[]): readonly DomainFault[] {
  const outcomes = levels.reduce((product, own) => product * (own?.length ?? 1), 1);
  if (outcomes <= MOST_OUTCOMES) return [];
  return [{ code: 'too-many-outcomes', path: ['issues'], params: { most: MOST_OUTCOMES } }];
}
