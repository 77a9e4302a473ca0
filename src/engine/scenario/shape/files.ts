import { z } from 'zod';
import { PUBLISHED_FORMS } from '../terms.ts';
import { bargain, format, issue, table, weighing } from './bargaining.ts';
import { amount, evidence, id, trackRef } from './basics.ts';
import { chart } from './charts.ts';
import { condition } from './conditions.ts';
import { effect } from './effects.ts';
import { home } from './homes.ts';
import { mechanism, term } from './mechanisms.ts';
import { move, ratio, reflex, slot, worldRule } from './moves.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const whole = z.number().int();

/**
 * A side with interests. `watches` is whom its staff guesses about; the pin is longitude and latitude, and is left out by
 * a world that lies on no map.
 */
const party = z.strictObject({
  watches: id,
  pin: z.tuple([z.number(), z.number()]).optional(),
  tempers: z.array(id).min(1),
});

/** A number that schools of thought dispute, with unit, range, default and source. */
const parameter = z.strictObject({
  unit: z.string().min(1),
  range: z.tuple([z.number(), z.number()]),
  default: z.number(),
  ...evidence,
});

/** A gauge. `exact` says who knows its value; the others see a bin `bin` points wide, or nothing when it is 0. */
const track = z.strictObject({
  range: z.tuple([whole, whole]),
  each: z.array(id).min(1).optional(),
  start: z.union([amount, z.record(id, amount)]),
  exact: z.union([z.enum(['all', 'own', 'none']), z.array(id).min(1)]),
  bin: whole.min(0),
  better: z.enum(['up', 'down', 'neither']),
  ...evidence,
});

const purse = z.strictObject({
  income: whole,
  cap: whole,
  movesPerTurn: whole.positive(),
  start: z.record(id, whole),
  adjust: z.array(z.strictObject({ rule: id, party: id, add: whole, when: condition, ...evidence })),
  ...evidence,
});

/** What an aim, a measure or a line reads at the end. */
const reading = z.discriminatedUnion('read', [
  z.strictObject({ read: z.literal('track'), ...trackRef }),
  z.strictObject({ read: z.literal('change'), ...trackRef }),
  z.strictObject({ read: z.literal('count'), fact: id, by: id.optional(), severity: whole.optional() }),
  z.strictObject({ read: z.literal('verified'), by: id }),
  z.strictObject({ read: z.literal('owed'), party: id }),
  z.strictObject({ read: z.literal('holds'), when: condition }),
]);
const aim = z.strictObject({
  aim: id,
  weight: whole.positive(),
  of: reading,
  worst: amount,
  best: amount,
  ...evidence,
});
const line = z.strictObject({ line: id, when: condition, ...evidence });
/** An aim of a seat. Its weight may follow the temper that was drawn for the seat: `weight` is that of a plain one. */
const cardAim = aim.extend({ byTemper: z.record(id, whole.min(0)).optional() });
const aims = z.strictObject({ aims: z.array(cardAim).min(1), lines: z.array(line) });

/** First match wins; one that ends at once is asked at every turn's end. */
const ending = z.strictObject({ ending: id, when: condition.optional(), atOnce: z.boolean().optional(), ...evidence });
/** What a game comes to whose people rose before its time; without it they cannot. */
const adjourned = z.strictObject({ ending: id, ...evidence });
const tag = z.strictObject({ tag: id, when: condition, ...evidence });

/** `world.yaml`: what all scenarios of a world share. */
export const worldFile = z.strictObject({
  world: id,
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  coins: z.array(id).min(1),
  parties: z.record(id, party),
  parameters: z.record(id, parameter),
  tracks: z.record(id, track),
  purse,
  charts: z.record(id, chart),
  ratios: z.record(id, ratio),
  moves: z.record(id, move),
  slots: z.record(id, slot),
  reflexes: z.record(id, reflex),
  rules: z.array(worldRule),
  issues: z.record(id, issue),
  formats: z.record(id, format).optional(),
  packages: z.record(id, bargain),
  table,
  homes: z.record(id, home).optional(),
  weighing,
  channels: z.record(
    id,
    z.strictObject({ between: z.tuple([id, id]), party: id, region: id, open: z.array(id), strained: z.array(id) }),
  ),
  measures: z.record(id, reading),
  aims: z.record(id, aims),
  endings: z.array(ending).min(1),
  adjourned: adjourned.optional(),
  tags: z.array(tag),
  terms: z.record(id, term).optional(),
  mechanisms: z.record(id, mechanism).optional(),
});

/** A dated thing that happens at the start of a turn, if its condition holds. */
const calendarEntry = z.strictObject({
  entry: id,
  turn: whole.positive(),
  when: condition.optional(),
  do: z.array(effect).min(1),
  ...evidence,
});

/** `<scenario>.yaml`: opening, span, calendar. It adds no charts and no moves. */
export const scenarioFile = z.strictObject({
  scenario: id,
  extends: id,
  /** The place among the warm-ups of a game of ten minutes: those are offered below the others, and fetched when wanted. */
  warmUp: whole.positive().optional(),
  opens: day,
  ends: day,
  turnDays: whole.positive(),
  turns: whole.positive(),
  /** The last turn of each act, where the scenario has any: the first one is a lesson of its own. */
  acts: z.array(whole.positive()).min(1).optional(),
  playable: z.array(id).min(1),
  parameters: z.record(id, z.number()).optional(),
  joint: z.array(
    z.strictObject({ occasion: id, slot: id, decidedOn: whole.positive(), heldOn: whole.positive(), ...evidence }),
  ),
  ledger: z.array(z.strictObject({ deed: id, giver: id, prices: z.record(id, whole), ...evidence })),
  calendar: z.array(calendarEntry),
});

/** A figure as it was published. */
const published = z.strictObject({ value: z.number(), per: z.enum(PUBLISHED_FORMS) });

/** What a parameter is under a school, for a turn, and the published figure that it was converted from, if any. */
const belief = z.strictObject({ value: z.number(), published: published.optional(), ...evidence });

/** What a school counts as success, and by how much it weighs what: weights sum to 100, `worst` scores 0, `best` all. */
const yardstick = z.strictObject({
  success: z.strictObject({ when: condition, ...evidence }),
  weighs: z.array(aim).min(1),
});

/**
 * `worldviews/<id>.yaml`: what a school of experts would hold. Physics are parameters; tempers are shares of 1; the
 * yardstick reads the last world of every game.
 */
export const worldviewFile = z.strictObject({
  worldview: id,
  world: id,
  physics: z.record(id, belief),
  tempers: z.record(id, z.strictObject({ shares: z.record(id, z.number().min(0).max(1)), ...evidence })),
  yardstick,
});

export type WorldFile = z.infer<typeof worldFile>;
export type ScenarioFile = z.infer<typeof scenarioFile>;
export type WorldviewFile = z.infer<typeof worldviewFile>;
export type TrackData = z.infer<typeof track>;
export type ReadingData = z.infer<typeof reading>;
export type AimData = z.infer<typeof aim>;

/** A scenario with its world and worldviews laid together: what the engine opens, and what the page loads as JSON. */
export interface ResolvedScenario extends Omit<WorldFile, 'world'>, Omit<ScenarioFile, 'extends' | 'parameters'> {
  readonly world: string;
  /** Parameter values that the scenario sets over the world's defaults. */
  readonly settings: Readonly<Record<string, number>>;
  readonly worldviews: Readonly<Record<string, Pick<WorldviewFile, 'physics' | 'tempers' | 'yardstick'>>>;
}
