import { transitionsIn } from './chart-parts.ts';
import type { Place } from './fault.ts';
import { type Located, textOf, under } from './located.ts';
import { nearestOf } from './nearest.ts';
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
  'homes/*/lines/*/rule',
  'table/disputes/rule',
];

/** Every rule id of a world and a scenario at its place, with the dated entries of the calendar, which are rules too. */
export const rulesNamed = (world: Located, scenario: Located): readonly RuleMention[] => [
  ...IN_WORLD.flatMap((pattern) => piecesAt(world, pattern).flatMap(({ piece }) => mention(piece))),
  ...transitionsIn(world).flatMap(({ transition }) => mention(under(transition, 'meta', 'rule'))),
  ...piecesAt(scenario, 'calendar/*/entry').flatMap(({ piece }) => mention(piece)),
];

/** What else can be switched off, by patterns over the world's file: each key after its prefix. */
const BY_KEY: Readonly<Record<string, string>> = {
  'reflexes/*': 'reflex',
  'ratios/*': 'ratio',
  'terms/*': 'term',
  'parties/*/tempers': 'temper',
};
/** The graded table of the weighing as a switch. Off, a step counts for certain from its bar on, and never below. */
export const WEIGHING_TABLE = 'weighing/table';
export const ratioSwitch = (ratio: string): string => `ratio/${ratio}`;
/** That a party's temper lasts the whole game as a switch. */
export const temperSwitch = (party: string): string => `temper/${party}`;

/** All that can be switched off in a world and a scenario: every named rule, reflexes, ratios, terms, tempers, the graded table. */
export const switchesNamed = (world: Located, scenario: Located): readonly RuleMention[] => [
  ...rulesNamed(world, scenario),
  ...Object.entries(BY_KEY).flatMap(([pattern, prefix]) =>
    piecesAt(world, pattern).map(({ at, stars }) => ({ id: `${prefix}/${stars[0] ?? ''}`, at })),
  ),
  ...piecesAt(world, WEIGHING_TABLE).map(({ at }) => ({ id: WEIGHING_TABLE, at })),
];

/** The switch that was most likely meant by an id that is none: the same name after its prefix, or one spelt nearly so. */
export const switchMeant = (id: string, known: ReadonlySet<string>): string | undefined =>
  [...known].find((one) => one.endsWith(`/${id}`)) ?? nearestOf(id, known);

function mention(piece: Located | undefined): readonly RuleMention[] {
  const id = textOf(piece);
  return piece === undefined || id === undefined ? [] : [{ id, at: piece.at }];
}
