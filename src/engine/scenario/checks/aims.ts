import { type Fault, faultAt } from '../fault.ts';
import { temperIds } from '../known.ts';
import { entriesOf, type Located, numberOf, under } from '../located.ts';
import { mendOf } from '../nearest.ts';
import { piecesAt } from '../places.ts';
import type { Check } from './check.ts';

/** What the weights of a card sum to, so that its score is out of a hundred. */
const HUNDRED = 100;

/** The weights of each card sum to 100, as they stand plainly and under every temper for which it has others. */
export const aimsCheck: Check = ({ world }) =>
  entriesOf(under(world, 'aims')).flatMap(([party, { keyAt, value }]) => {
    const aims = piecesAt(value, 'aims/*').map(({ piece }) => piece);
    const tempers = temperIds(world, party) ?? [];
    return [
      ...aims.flatMap((aim) => strangers(party, aim, tempers)),
      ...[null, ...tempers.filter((temper) => aims.some((aim) => under(aim, 'byTemper', temper)))].flatMap((temper) => {
        const sum = sumOf(aims, temper);
        if (sum === null || sum === HUNDRED) return [];
        const id = temper === null ? party : `${party}, ${temper}`;
        return faultAt(keyAt, 'weights-not-hundred', { id, sum });
      }),
    ];
  });

/** The weights together; null where one of them is no number, which is the shapes' fault. */
function sumOf(aims: readonly Located[], temper: string | null): number | null {
  let sum = 0;
  for (const aim of aims) {
    const own = temper === null ? undefined : under(aim, 'byTemper', temper);
    const weight = numberOf(own ?? under(aim, 'weight'));
    if (weight === undefined) return null;
    sum += weight;
  }
  return aims.length === 0 ? null : sum;
}

const strangers = (party: string, aim: Located, tempers: readonly string[]): readonly Fault[] =>
  entriesOf(under(aim, 'byTemper')).flatMap(([id, { keyAt }]) =>
    tempers.length === 0 || tempers.includes(id)
      ? []
      : [faultAt(keyAt, 'unknown-temper', { id, party, ...mendOf(id, tempers) })],
  );
