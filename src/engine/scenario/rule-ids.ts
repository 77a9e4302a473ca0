import { transitionsIn } from './chart-parts.ts';
import type { Place } from './fault.ts';
import { type Located, textOf, under } from './located.ts';
import { piecesAt } from './places.ts';

/** A named rule: its sentence stands in the words under `rule.<id>`, and it is what "why" names. */
export interface RuleMention {
  readonly id: string;
  readonly at: Place;
}

const IN_WORLD = [
  'rules/*/rule',
  'purse/adjust/*/rule',
  'weighing/lines/*/rule',
  'moves/*/surcharge/*/rule',
  'moves/*/options/*/surcharge/*/rule',
  'reflexes/*/surcharge/*/rule',
];

/** Every rule id of a world and a scenario at its place, with the dated entries of the calendar, which are rules too. */
export const rulesNamed = (world: Located, scenario: Located): readonly RuleMention[] => [
  ...IN_WORLD.flatMap((pattern) => piecesAt(world, pattern).flatMap(({ piece }) => mention(piece))),
  ...transitionsIn(world).flatMap(({ transition }) => mention(under(transition, 'meta', 'rule'))),
  ...piecesAt(scenario, 'calendar/*/entry').flatMap(({ piece }) => mention(piece)),
];

function mention(piece: Located | undefined): readonly RuleMention[] {
  const id = textOf(piece);
  return piece === undefined || id === undefined ? [] : [{ id, at: piece.at }];
}
