import type { BargainingDomain, BargainingLevel, Outcome } from './domain.ts';
import { soundDomain } from './domain-faults.ts';
import { termsOf } from './terms.ts';

/**
 * A domain ready to be reckoned with. Outcomes are numbered from 0 in lexicographic order: by the first issue's level,
 * then by the second's, and so on.
 */
export interface AdditiveSpace {
  readonly domain: BargainingDomain;
  /** How many parties there are. */
  readonly width: number;
  /** How many numbers there are: barred combinations have theirs too. */
  readonly outcomes: number;
  /** For each issue what its levels add, level by level and in each level party by party. */
  readonly terms: readonly Float64Array[];
}

/** Throws on a domain with faults: ask `domainFaults` first. */
export function additiveSpaceOf(given: BargainingDomain): AdditiveSpace {
  const domain = soundDomain(given);
  const { issues, parties, normalisation } = domain;
  const byParty = parties.map((party) => termsOf(party, normalisation));
  const terms = issues.map(({ levels }, issue) =>
    Float64Array.from(levels.flatMap((_, level) => byParty.map((own) => own[issue]?.[level] ?? 0))),
  );
  return { domain, width: parties.length, outcomes: combinationsOf(domain), terms };
}

/** How many combinations of levels there are, barred or not. */
const combinationsOf = ({ issues }: BargainingDomain): number =>
  issues.reduce((product, { levels }) => product * levels.length, 1);

/** The outcome of a number: one level for each issue. No issue is called `__proto__`: that would be a fault. */
export function outcomeOf({ domain: { issues }, outcomes }: AdditiveSpace, number: number): Outcome {
  const outcome: Record<string, BargainingLevel> = {};
  let [rest, of] = [number, outcomes];
  for (const { id, levels } of issues) {
    of /= levels.length;
    const level = Math.floor(rest / of);
    outcome[id] = levels[level] ?? '';
    rest -= level * of;
  }
  return outcome;
}

/** For each party, how large any sum of some of its terms can be, whatever the sign. */
export function sizesOf({ terms, width }: AdditiveSpace): readonly number[] {
  const sizes = Array.from({ length: width }, () => 0);
  for (const own of terms) {
    const most = Array.from({ length: width }, () => 0);
    for (const [at, term] of own.entries()) most[at % width] = Math.max(most[at % width] ?? 0, Math.abs(term));
    for (const [party, size] of most.entries()) sizes[party] = (sizes[party] ?? 0) + size;
  }
  return sizes;
}
