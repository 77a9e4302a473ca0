import { say } from '#engine';
import { type Carrier, type Headline, type HeadlineCell, type HeadlinePlan, headlineOf, headlineStudy } from '#lab';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { ALL, OWN, seatsFrom, worldsFrom } from './lab-settings.ts';
import { columnName, figures, plain, worldName } from './lab-words.ts';
import { countFrom, type LabOptions, type LabWork, labWork, playedStudy, tellResult } from './lab-work.ts';

export interface HeadlineOptions extends LabOptions {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly column: string;
  /** In whose worlds parameters are moved: a school, or all of them. */
  readonly ranges: string;
  readonly top: string;
}

/** The headline question, where nothing else is asked: small steps that Washington opens, against the North first in one step. */
export const HEADLINE = {
  first: ['us=small-steps'],
  second: ['us=north-first@other-side/1/inside-talks'],
  column: 'holds/first-phase-kept',
};

/** `lab headline`: the headline difference over worlds and published ranges, on which side of zero, and what carries it. */
export async function headline(options: HeadlineOptions, voice: Voice): Promise<void> {
  const work = labWork(options);
  const plan = planOf(work, options);
  const rows = await playedStudy(headlineStudy(work.scenario, plan), work, options, voice);
  if (rows === null) return;
  const found = headlineOf(work.scenario, plan, work.ids, rows);
  const { first, second, seed } = plan;
  const result = { scenario: work.scenario.scenario, seed, first, second, ...found };
  tellResult(result, linesOf(found, work.opened, countFrom(options.top)), options, voice);
}

function planOf({ scenario, games, seed }: LabWork, { first, second, column, ranges }: HeadlineOptions): HeadlinePlan {
  const seats = seatsFrom(scenario, first.length > 0 ? first : HEADLINE.first);
  return {
    first: seats,
    second: seatsFrom(scenario, second.length > 0 ? second : HEADLINE.second, seats),
    column,
    worlds: worldsFrom(scenario, ALL, ALL),
    bases: worldsFrom(scenario, ranges, OWN),
    games,
    seed,
  };
}

function linesOf(found: Headline, opened: OpenedScenario, top: number): readonly string[] {
  const { cells, carriers, column, games, above, below, holdingZero, finding } = found;
  const plainCells = cells.filter(({ parameter }) => parameter === null);
  const [carrier] = carriers;
  return [
    speak('lab.headline.title', { name: columnName(opened, column) ?? column, games }),
    ...plainCells.map((cell) => `  ${cellLine(cell, worldName(opened, cell.worldview))}`),
    speak('lab.headline.sides', { above, below, holdingZero }),
    speak(`lab.headline.finding.${finding}`),
    ...(carrier === undefined ? [] : [speak('lab.headline.carried'), `  ${carrierLine(carrier, opened)}`]),
    speak('lab.headline.carriers', { top: Math.min(top, carriers.length), all: carriers.length }),
    ...carriers.slice(0, top).map((one) => `  ${carrierLine(one, opened)}`),
  ];
}

const SIDES = { '1': 'above', '-1': 'below', '0': 'zero' } as const;

const cellLine = ({ difference, side }: HeadlineCell, name: string): string =>
  speak('lab.headline.cell', {
    name,
    first: plain(difference.first),
    second: plain(difference.second),
    side: SIDES[side],
    ...figures(difference),
  });

function carrierLine({ parameter, worldview, low, high, change, turnsSign }: Carrier, opened: OpenedScenario): string {
  const ends = { low: figures(low.difference), high: figures(high.difference), change: figures(change) };
  return speak('lab.headline.carrier', {
    parameter: say(opened.words, `parameter.${parameter}`),
    id: parameter,
    world: worldName(opened, worldview),
    from: low.value ?? 0,
    to: high.value ?? 0,
    atLow: ends.low.mean,
    lowLow: ends.low.low,
    lowHigh: ends.low.high,
    atHigh: ends.high.mean,
    highLow: ends.high.low,
    highHigh: ends.high.high,
    turnsSign: String(turnsSign),
    ...ends.change,
  });
}
