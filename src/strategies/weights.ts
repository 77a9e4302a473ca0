import type { HandMove } from '#engine';
import { somethingFlows } from './belief.ts';
import type { Weigh } from './line.ts';
import type { ReasonCode } from './reason.ts';
import { ago, level, type Sight } from './sight.ts';

const clamp = (figure: number, low: number, high: number): number => Math.min(high, Math.max(low, figure));

/** One term, always the same. */
export const worth =
  (code: ReasonCode, figure: number): Weigh<unknown> =>
  (_sight, _thing, terms) =>
    terms.add(code, figure);

/** One term, as much as it comes to now; none where that is nothing. */
export const asMuch =
  (code: ReasonCode, figureOf: (sight: Sight) => number): Weigh<unknown> =>
  (sight, _thing, terms) => {
    const figure = figureOf(sight);
    if (figure !== 0) terms.add(code, figure);
  };

/** Several weighers as one. */
export const all =
  <Thing>(...weighers: readonly Weigh<Thing>[]): Weigh<Thing> =>
  (sight, thing, terms) => {
    for (const weigh of weighers) weigh(sight, thing, terms);
  };

/** Weighs only while it holds. */
export const when =
  <Thing>(holds: (sight: Sight) => boolean, weigh: Weigh<Thing>): Weigh<Thing> =>
  (sight, thing, terms) => {
    if (holds(sight)) weigh(sight, thing, terms);
  };

/** Worth more, point by point, the further a gauge of the party's own knowledge lies below a mark: at most `most`, at least −`most`. */
export const below = (
  code: ReasonCode,
  track: string,
  mark: number,
  points: number,
  most: number,
  of?: string,
): Weigh<unknown> => asMuch(code, (sight) => clamp((mark - level(sight, track, of)) / points, -most, most));

/** The same, the further it lies above. */
export const above = (
  code: ReasonCode,
  track: string,
  mark: number,
  points: number,
  most: number,
  of?: string,
): Weigh<unknown> => asMuch(code, (sight) => clamp((level(sight, track, of) - mark) / points, -most, most));

/** Worth less while a fact of this kind is fresh: what was done lately need not be done again. */
export const notLately = (fact: string, by: string, turns: number, figure: number): Weigh<unknown> =>
  when((sight) => ago(sight, fact, by) <= turns, worth('lately', -figure));

/** How likely a step is to count, by the middle of its odds: one in four is worth nothing. */
export const mayCount: Weigh<HandMove> = (_sight, { odds }, terms) => {
  if (odds === null) return;
  terms.add('may-count', (odds.low + odds.high) * 2 - 1, { pct: Math.round((odds.low + odds.high) * 50) });
};

/** True while the other side has taken a step that counted with this party, and nothing has been given back since. */
export function owesAnAnswer(sight: Sight, counted: string, within: number, by?: string): boolean {
  const since = ago(sight, counted, by);
  return since <= within && ago(sight, 'step-taken', sight.view.party) >= since;
}

/** Worth something while an answer is owed. */
export const answering = (counted: string, figure: number, by?: string): Weigh<unknown> =>
  when((sight) => owesAnAnswer(sight, counted, 2, by), worth('answers-a-step', figure));

/** Worth less while steps of others are still to come, which it would put at risk. */
export const whileSomethingFlows = (figure: number): Weigh<unknown> =>
  when(({ view }) => somethingFlows(view), worth('something-flows', -figure));
