import type { ResolvedScenario } from '#engine';
import type { PlainCriterion } from '../plan/criterion.ts';
import { holm } from '../statistics/corrections.ts';
import { meanInterval, meanOf } from '../statistics/intervals.ts';
import { sideOf } from '../statistics/paired.ts';
import { pairedP } from '../tournament/significance.ts';
import { type Contrast, contrastsOf, gapsIn } from './contrast.ts';
import {
  type Answer,
  allOf,
  anyOf,
  type CriterionFound,
  mostOf,
  signOfSide,
  type Tally,
  tallyOfAnswers,
  tallyOn,
} from './criteria-answers.ts';
import type { PlayedPlan } from './explanation.ts';

type Kind<Is extends PlainCriterion['is']> = Extract<PlainCriterion, { readonly is: Is }>;

/** Holm's correction lets even one false finding among all pass no more often than this. */
const LEVEL = 0.05;

const intervalsIn = (column: string, { plan, table }: PlayedPlan, scenario: ResolvedScenario) =>
  contrastsOf(plan, scenario, table).map((contrast) => meanInterval(gapsIn(table, column, contrast)));

function ahead({ columns, side }: Kind<'ahead'>, played: PlayedPlan, scenario: ResolvedScenario): CriterionFound {
  const tallies = columns.map((column) => tallyOn(column, signOfSide(side), intervalsIn(column, played, scenario)));
  return { answer: allOf(tallies.map(mostOf)), tallies };
}

function oneLineAhead({ columns }: Kind<'one-line-ahead'>, played: PlayedPlan, scenario: ResolvedScenario) {
  const on = (side: 1 | -1): readonly Tally[] =>
    columns.map((column) => tallyOn(column, side, intervalsIn(column, played, scenario)));
  const tallies = on(1);
  return { answer: anyOf([tallies, on(-1)].map((own) => allOf(own.map(mostOf)))), tallies };
}

/** On which side of zero every world lies, by every column, after Holm's correction (1979) over all of them; 0: not clear. */
export function correctedSides(
  columns: readonly string[],
  { plan, table }: PlayedPlan,
  scenario: ResolvedScenario,
): readonly { readonly column: string; readonly sides: readonly (-1 | 0 | 1)[] }[] {
  const contrasts = contrastsOf(plan, scenario, table);
  const gaps = columns.flatMap((column) => contrasts.map((contrast) => gapsIn(table, column, contrast)));
  const adjusted = holm(gaps.map(pairedP));
  const sides = gaps.map((own, at): -1 | 0 | 1 =>
    (adjusted[at] ?? 1) > LEVEL ? 0 : meanOf(own) > 0 ? 1 : meanOf(own) < 0 ? -1 : 0,
  );
  return columns.map((column, at) => ({
    column,
    sides: sides.slice(at * contrasts.length, (at + 1) * contrasts.length),
  }));
}

/** Clear on both sides: it turns. All clear, and on one side: it does not. */
function orderTurns({ columns }: Kind<'order-turns'>, played: PlayedPlan, scenario: ResolvedScenario): CriterionFound {
  const own = correctedSides(columns, played, scenario).map(({ column, sides }) => {
    const count = (side: number): number => sides.filter((one) => one === side).length;
    const [yes, no, open] = [count(1), count(-1), count(0)];
    const answer: Answer = yes > 0 && no > 0 ? 'yes' : open > 0 ? 'open' : 'no';
    return { column, answer, tally: { column, yes, no, open } };
  });
  return {
    answer: anyOf(own.map(({ answer }) => answer)),
    tallies: own.map(({ tally }) => tally),
    named: own.filter(({ answer }) => answer === 'yes').map(({ column }) => column),
  };
}

/** The same setting over every horizon, the shortest first. */
function byHorizon({ plan, table }: PlayedPlan, scenario: ResolvedScenario): readonly (readonly Contrast[])[] {
  const worlds = new Map<string, Contrast[]>();
  for (const contrast of contrastsOf(plan, scenario, table)) {
    const key = JSON.stringify([contrast.worldview, contrast.off, contrast.sample, contrast.others]);
    worlds.set(key, [...(worlds.get(key) ?? []), contrast]);
  }
  return [...worlds.values()].map((own) => own.toSorted((one, other) => one.turns - other.turns));
}

/** What a longer horizon adds to the gap, game by game: up to the end of the shorter one both are the same game. */
const gained = (table: PlayedPlan['table'], column: string, short: Contrast, long: Contrast): readonly number[] => {
  const before = gapsIn(table, column, short);
  return gapsIn(table, column, long).map((gap, game) => gap - (before[game] ?? 0));
};

function gains({ columns, side, physics }: Kind<'gains'>, played: PlayedPlan, scenario: ResolvedScenario) {
  const worlds = byHorizon(played, scenario).filter(
    ([first]) => physics === undefined || first?.worldview.physics === physics,
  );
  const tallies = columns.map((column) => {
    const changes = worlds.map((horizons) => {
      const [short, long] = [horizons[0], horizons.at(-1)];
      if (short === undefined || long === undefined || short === long) throw new Error('A gain needs two horizons.');
      return meanInterval(gained(played.table, column, short, long));
    });
    return tallyOn(column, signOfSide(side), changes);
  });
  return { answer: allOf(tallies.map(mostOf)), tallies };
}

/** As with mechanisms: clear before, not clear on that side later, and the change is itself clear. What was never clear cannot be lost. */
function fades({ columns }: Kind<'fades'>, { plan, table }: PlayedPlan, scenario: ResolvedScenario): CriterionFound {
  const worlds = byHorizon({ plan, table }, scenario);
  const tallies = columns.map((column) =>
    tallyOfAnswers(
      column,
      worlds.map(([short, ...longer]): Answer => {
        if (short === undefined) return 'no';
        const side = sideOf(meanInterval(gapsIn(table, column, short)));
        if (side === 0) return 'no';
        const later = longer.map((long): Answer => {
          if (sideOf(meanInterval(gapsIn(table, column, long))) === side) return 'no';
          return sideOf(meanInterval(gained(table, column, short, long))) === -side ? 'yes' : 'open';
        });
        return anyOf(later);
      }),
    ),
  );
  return {
    answer: anyOf(tallies.map(({ yes, open }): Answer => (yes > 0 ? 'yes' : open > 0 ? 'open' : 'no'))),
    tallies,
    named: tallies.filter(({ yes }) => yes > 0).map(({ column }) => column),
  };
}

/** Criteria that are read world by world. */
export const settingReadings = {
  ahead,
  'one-line-ahead': oneLineAhead,
  'order-turns': orderTurns,
  gains,
  fades,
};
