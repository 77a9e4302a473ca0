import type { BargainingParty, Normalisation } from './domain.ts';
import { type DomainFault, type DomainPath, field, listOf } from './loose-domain.ts';
import { bestTotal, termsOf } from './terms.ts';

/** Numbers further from 0 than this are refused, so that no sum or product of them is endless. */
export const MOST_SIZE = 1e12;

/** All that is wrong with what one party makes of the issues, whose levels are given; what is no number is passed over. */
export function partyFaults(
  party: unknown,
  path: DomainPath,
  levels: readonly (readonly unknown[] | undefined)[] | undefined,
  normalisation: Normalisation | undefined,
): readonly DomainFault[] {
  const [weights, evaluations] = [listOf(field(party, 'weights')), listOf(field(party, 'evaluations'))];
  const faults = [
    ...wrongLength(weights, levels, 'issues', [...path, 'weights']),
    ...wrongLength(evaluations, levels, 'issues', [...path, 'evaluations']),
    ...(weights ?? []).flatMap((weight, at) => outOfRange(weight, 0, [...path, 'weights', at])),
    ...(evaluations ?? []).flatMap((given, issue) => {
      const [own, at] = [listOf(given), [...path, 'evaluations', issue]];
      return [
        ...wrongLength(own, levels?.[issue], 'levels', at),
        ...(own ?? []).flatMap((evaluation, level) => outOfRange(evaluation, -MOST_SIZE, [...at, level])),
      ];
    }),
    ...outOfRange(field(party, 'reservation'), -MOST_SIZE, [...path, 'reservation']),
  ];
  const isReckonable = normalisation !== undefined && faults.length === 0 && isNumeric(weights, evaluations);
  return isReckonable ? undividable(party as BargainingParty, normalisation, [...path, 'evaluations']) : faults;
}

const isNumeric = (weights: readonly unknown[] | undefined, evaluations: readonly unknown[] | undefined): boolean =>
  weights?.every((weight) => typeof weight === 'number') === true &&
  evaluations?.every((own) => listOf(own)?.every((one) => typeof one === 'number') === true) === true;

function wrongLength(
  list: readonly unknown[] | undefined,
  wanted: readonly unknown[] | undefined,
  of: 'issues' | 'levels',
  path: DomainPath,
): readonly DomainFault[] {
  if (list === undefined || wanted === undefined || list.length === wanted.length) return [];
  return [{ code: 'wrong-length', path, params: { got: list.length, needed: wanted.length, of } }];
}

/** A number that is none, endless, too large, or below `low`; what is no number is passed over. */
export function outOfRange(value: unknown, low: number, path: DomainPath): readonly DomainFault[] {
  if (typeof value !== 'number' || (value >= low && value <= MOST_SIZE)) return [];
  return [{ code: 'out-of-range', path, params: { value: String(value), allowed: `${low} … ${MOST_SIZE}` } }];
}

/** A maximum that is 0 or less divides nothing, unless all is 0; and one so small that shares of it are endless neither. */
function undividable(party: BargainingParty, normalisation: Normalisation, path: DomainPath): readonly DomainFault[] {
  const fault = (at: DomainPath): DomainFault => ({
    code: 'nothing-to-divide-by',
    path: at,
    params: { normalisation },
  });
  const terms = termsOf(party, normalisation);
  const isEndless = terms.some((own) => own.some((term) => !(Math.abs(term) <= MOST_SIZE * MOST_SIZE)));
  if (isEndless) return [fault(path)];
  if (normalisation === 'issue-maximum')
    return party.evaluations.flatMap((own, issue) => (hasNoMaximum(own) ? [fault([...path, issue])] : []));
  if (normalisation === 'total-maximum') {
    const weighed = termsOf(party, 'none');
    return bestTotal(weighed) > 0 || weighed.flat().every((term) => term === 0) ? [] : [fault(path)];
  }
  return [];
}

const hasNoMaximum = (values: readonly number[]): boolean =>
  !values.some((value) => value > 0) && values.some((value) => value < 0);
