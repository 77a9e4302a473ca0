import type { BargainingParty, Normalisation } from './domain.ts';

/** What each level of each issue adds to a party's utility: by issue, then by level. */
export type Terms = readonly (readonly number[])[];

type Weighing = (party: BargainingParty) => Terms;

/** Weight × evaluation; never −0. */
const weighed: Weighing = ({ weights, evaluations }) =>
  evaluations.map((own, issue) => own.map((evaluation) => (weights[issue] ?? 0) * evaluation + 0));

/** Who has nothing to divide by is indifferent, and has 0 everywhere. */
const shareOf = (value: number, whole: number): number => (whole === 0 ? 0 : value / whole);

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), -Infinity);
const least = (values: readonly number[]): number => values.reduce((most, value) => Math.min(most, value), Infinity);

/** What a party's best outcome is worth to it. */
export const bestTotal = (terms: Terms): number => sumOf(terms.map(largest));

const weighings: Readonly<Record<Normalisation, Weighing>> = {
  none: weighed,
  'issue-maximum': (party) => {
    const maxima = party.evaluations.map(largest);
    return weighed(party).map((own, issue) => own.map((value) => shareOf(value, maxima[issue] ?? 0)));
  },
  'total-maximum': (party) => {
    const terms = weighed(party);
    const best = bestTotal(terms);
    return terms.map((own) => own.map((value) => shareOf(value, best)));
  },
  'min-max': (party) => {
    const terms = weighed(party);
    const span = sumOf(terms.map((own) => largest(own) - least(own)));
    return terms.map((own) => own.map((value) => shareOf(value - least(own), span)));
  },
};

/** The terms of a party's utility. They are summed in the order of the issues, here and wherever a utility is reckoned. */
export const termsOf = (party: BargainingParty, normalisation: Normalisation): Terms => weighings[normalisation](party);
