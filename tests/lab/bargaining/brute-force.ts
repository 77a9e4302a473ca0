import { type BargainingDomain, type BargainingParty, type Outcome, paretoFrontier } from '#lab';

/** Utilities of every outcome in lexicographic order, written out from the definitions without the lab. */
function utilitiesOfAll(domain: BargainingDomain): readonly (readonly number[])[] {
  const terms = domain.parties.map((party) => termsOf(party, domain.normalisation));
  let all: number[][] = [domain.parties.map(() => 0)];
  for (const [issue, { levels }] of domain.issues.entries())
    all = all.flatMap((before) =>
      levels.map((_, level) => before.map((utility, party) => utility + (terms[party]?.[issue]?.[level] ?? NaN))),
    );
  return all;
}

function termsOf({ weights, evaluations }: BargainingParty, normalisation: BargainingDomain['normalisation']) {
  const raw = evaluations.map((own, issue) => own.map((evaluation) => (weights[issue] ?? NaN) * evaluation));
  const top = raw.reduce((sum, own) => sum + Math.max(...own), 0);
  const span = raw.reduce((sum, own) => sum + (Math.max(...own) - Math.min(...own)), 0);
  return raw.map((own, issue) =>
    own.map((value) => {
      const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
      if (normalisation === 'issue-maximum') return share(value, Math.max(...(evaluations[issue] ?? [])));
      if (normalisation === 'total-maximum') return share(value, top);
      return normalisation === 'min-max' ? share(value - Math.min(...own), span) : value;
    }),
  );
}

function dominates(one: readonly number[], other: readonly number[]): boolean {
  let isAbove = false;
  for (const [at, value] of other.entries()) {
    if ((one[at] ?? NaN) < value) return false;
    if ((one[at] ?? NaN) > value) isAbove = true;
  }
  return isAbove;
}

/** An outcome by its place in lexicographic order. */
export interface Numbered {
  readonly number: number;
  readonly utilities: readonly number[];
}

/** True where an outcome, by its number, takes a level of each issue of some bar. */
function isBarred({ issues, barred = [] }: BargainingDomain, number: number): boolean {
  let rest = number;
  const levels = issues
    .toReversed()
    .map(({ levels: own }) => {
      const level = rest % own.length;
      rest = (rest - level) / own.length;
      return level;
    })
    .toReversed();
  return barred.some((bar) => bar.every((one) => one.levels.includes(levels[one.issue] ?? -1)));
}

/** How many outcomes no bar forbids. */
export const countedByForce = (domain: BargainingDomain): number =>
  utilitiesOfAll(domain).filter((_, number) => !isBarred(domain, number)).length;

/** All outcomes that no other dominates, in lexicographic order: each was held against those that stood so far. */
export function frontierByForce(domain: BargainingDomain): readonly Numbered[] {
  let standing: Numbered[] = [];
  for (const [number, utilities] of utilitiesOfAll(domain).entries()) {
    if (isBarred(domain, number) || standing.some((other) => dominates(other.utilities, utilities))) continue;
    if (standing.some((other) => dominates(utilities, other.utilities)))
      standing = standing.filter((other) => !dominates(utilities, other.utilities));
    standing.push({ number, utilities });
  }
  return standing;
}

/** The frontier as the lab reckons it, in the same terms. */
export const frontierByLab = (domain: BargainingDomain): readonly Numbered[] =>
  paretoFrontier(domain).map(({ outcome, utilities }) => ({ number: numberOf(domain, outcome), utilities }));

const numberOf = ({ issues }: BargainingDomain, outcome: Outcome): number =>
  issues.reduce((place, { id, levels }) => place * levels.length + levels.indexOf(outcome[id] ?? ''), 0);
