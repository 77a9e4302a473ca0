import { type Fault, faultAt } from '../fault.ts';
import { idsOf, temperIds } from '../known.ts';
import { entriesOf, type Located, numberOf, textOf, under } from '../located.ts';
import { piecesAt } from '../places.ts';
import type { Check } from './check.ts';

/** Shares are written with a few decimals, so their sum may miss 1 by rounding, not by more. */
const ROUNDING = 1e-9;

/** What the weights of a yardstick sum to, so that its score is out of a hundred. */
const HUNDRED = 100;

/**
 * A worldview shares out the tempers of every party that has more than one, and the shares of each sum to 1; the weights
 * of its yardstick sum to 100.
 */
export const worldviewsCheck: Check = (pieces) => [...temperFaults(pieces), ...pieces.worldviews.flatMap(weightFaults)];

const temperFaults: Check = ({ world, worldviews }) =>
  worldviews.flatMap((worldview) => {
    const tempers = under(worldview, 'tempers');
    if (tempers?.form !== 'map') return [];
    const without = (idsOf(world, 'party') ?? []).filter(
      (party) => (temperIds(world, party) ?? []).length > 1 && !tempers.entries.has(party),
    );
    return [
      ...without.map((party) => faultAt(tempers.at, 'no-shares', { party })),
      ...entriesOf(tempers).flatMap(([party, { value }]) => sumFaults(party, under(value, 'shares'))),
    ];
  });

function weightFaults(worldview: Located): readonly Fault[] {
  const weighs = under(worldview, 'yardstick', 'weighs');
  const weights = piecesAt(worldview, 'yardstick/weighs/*/weight').map(({ piece }) => numberOf(piece));
  if (weighs === undefined || weights.length === 0 || weights.includes(undefined)) return [];
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const id = textOf(under(worldview, 'worldview')) ?? '';
  return sum === HUNDRED ? [] : [faultAt(weighs.at, 'weights-not-hundred', { id, sum })];
}

function sumFaults(party: string, shares: Located | undefined): readonly Fault[] {
  if (shares?.form !== 'map') return [];
  const numbers = entriesOf(shares).map(([, { value }]) => numberOf(value));
  if (numbers.includes(undefined)) return [];
  const sum = numbers.reduce<number>((total, share) => total + (share ?? 0), 0);
  return Math.abs(sum - 1) <= ROUNDING ? [] : [faultAt(shares.at, 'shares-not-one', { party, sum: rounded(sum) })];
}

const rounded = (sum: number): number => Math.round(sum * 1e6) / 1e6;
