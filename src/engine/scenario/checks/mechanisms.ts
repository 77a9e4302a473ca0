import { type Fault, faultAt } from '../fault.ts';
import { textOf } from '../located.ts';
import { piecesAt } from '../places.ts';
import { switchesNamed, switchMeant } from '../rule-ids.ts';
import { SWITCH_ID } from '../terms.ts';
import type { Check } from './check.ts';

/** A mend is a courtesy: after so many faults of this kind none is looked for. */
const MOST_MENDED = 256;

/** What a mechanism switches off is a rule of this world or scenario, or one of the other things that have a switch. */
export const mechanismsCheck: Check = ({ world, scenario }) => {
  const named = piecesAt(world, 'mechanisms/*/off/*');
  if (named.length === 0) return [];
  const known = new Set(switchesNamed(world, scenario).map(({ id }) => id));
  return named.flatMap(({ piece }, rank): readonly Fault[] => {
    const id = textOf(piece);
    // What is no id at all is told by the shapes, once.
    if (id === undefined || !SWITCH_ID.test(id) || known.has(id)) return [];
    const nearest = rank < MOST_MENDED ? switchMeant(id, known) : undefined;
    return [faultAt(piece.at, 'unknown-switch', { id, ...(nearest && { nearest }) })];
  });
};
