import { type HeadlinePlan, headlineOf, headlineStudy } from '#lab';
import { together } from '../../gathering.ts';
import type { Voice } from '../../voice.ts';
import { headlineStory } from './headline-story.ts';
import { ALL, measureFrom, OWN, seatsFrom, worldsFrom } from './lab-settings.ts';
import { countFrom, type LabOptions, type LabWork, labWork, playedStudy, tellResult } from './lab-work.ts';

export interface HeadlineOptions extends LabOptions {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly column: string;
  /** In whose worlds parameters are moved: a school, or all of them. */
  readonly ranges: string;
  readonly top: string;
  /** Every parameter, and not the first of them alone. */
  readonly all?: boolean;
}

/** The headline question, where nothing else is asked: small steps that Washington opens, against the North first in one step. */
export const HEADLINE = {
  first: ['us=small-steps'],
  second: ['us=north-first@other-side/1/inside-talks'],
  column: 'holds/first-phase-kept',
};

/** `lab headline`: the headline difference over worlds and published ranges, on which side of zero, and what carries it. */
export async function headline(options: HeadlineOptions, voice: Voice): Promise<void> {
  const { work, asked } = labWork(options, (own) =>
    together({
      plan: () => planOf(own, options),
      top: () => (options.all === true ? Number.POSITIVE_INFINITY : countFrom(options.top, 1, '--top')),
    }),
  );
  const { plan, top } = asked;
  const rows = await playedStudy(headlineStudy(work.scenario, plan), work, options, voice);
  if (rows === null) return;
  const found = headlineOf(work.scenario, plan, work.ids, rows);
  const { first, second, seed } = plan;
  const result = { scenario: work.scenario.scenario, seed, first, second, ...found };
  tellResult(result, headlineStory(found, plan, work, top), options, voice);
}

/** In whose worlds parameters are moved; each school with its own tempers. */
const RANGES = { physics: '--ranges', tempers: '--ranges' } as const;

function planOf(work: LabWork, { first, second, column, ranges }: HeadlineOptions): HeadlinePlan {
  const { scenario, games, seed } = work;
  const others = second.length > 0 ? second : HEADLINE.second;
  const asked = together({
    first: () => seatsFrom(scenario, '--first', first.length > 0 ? first : HEADLINE.first),
    second: () => seatsFrom(scenario, '--second', others),
    column: () => measureFrom(scenario, column, `--column ${column}`),
    bases: () => worldsFrom(scenario, ranges, OWN, RANGES),
  });
  // Whoever is not named in the second setting sits there as in the first.
  const seats = seatsFrom(scenario, '--second', others, asked.first);
  return { ...asked, second: seats, worlds: worldsFrom(scenario, ALL, ALL), games, seed };
}
