import { faultAt } from '../fault.ts';
import { under } from '../located.ts';
import { piecesAt } from '../places.ts';
import { phrasesIn } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** Conditions that ask about the fact at hand. */
const OF_THE_FACT = new Set([
  'by',
  'about',
  'severity-at-least',
  'size-at-least',
  'answers-ask',
  'giver-was-harsh',
  'receiver-is-owed',
  'hazard',
]);

/** Where conditions are asked with no fact at hand. */
const WITHOUT_FACT = [
  'purse/adjust/*/when',
  'moves/*/when',
  'moves/*/surcharge/*/when',
  'moves/*/options/*/when',
  'moves/*/options/*/surcharge/*/when',
  'slots/*/positions/*/when',
  'reflexes/*/surcharge/*/when',
  'reflexes/*/shown',
  'packages/*/needs',
  'issues/*/needs',
  'issues/*/levels/*/needs',
  'table/talking',
  'table/editing',
  'table/quiet/*/when',
  'homes/*/lines/*/when',
  'measures/*/when',
  'aims/*/aims/*/of/when',
  'aims/*/lines/*/when',
  'endings/*/when',
  'tags/*/when',
];

/** A condition of the fact stands only where a fact is asked about: in charts, rules, ratios, weighing and the calendar. */
export const askedFactsCheck: Check = ({ world, worldviews }) =>
  [
    ...WITHOUT_FACT.flatMap((pattern) => piecesAt(world, pattern)),
    ...worldviews.flatMap((worldview) => piecesAt(worldview, 'yardstick')),
  ].flatMap(({ piece }) =>
    [...phrasesIn(piece)].flatMap(({ map, kind }) =>
      kind !== undefined && OF_THE_FACT.has(kind)
        ? [faultAt(under(map, 'is')?.at ?? map.at, 'no-fact-here', { id: kind })]
        : [],
    ),
  );
