import { type HeadlinePlan, headlineOf, headlineStudy } from '#lab';
import { unknownId } from '../../unknown-id.ts';
import type { Voice } from '../../voice.ts';
import { headlineStory } from './headline-story.ts';
import { ALL, OWN, seatsFrom, worldsFrom } from './lab-settings.ts';
import { columnName } from './lab-words.ts';
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
  const work = labWork(options);
  const plan = planOf(work, options);
  const top = options.all === true ? Number.POSITIVE_INFINITY : countFrom(options.top);
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
  const { scenario, ids, opened, games, seed } = work;
  const told = ids.filter((id) => columnName(opened, id) !== null);
  if (!ids.includes(column))
    throw unknownId({ key: 'lab.unknown-column', id: column, known: told, at: `--column ${column}` });
  const seats = seatsFrom(scenario, '--first', first.length > 0 ? first : HEADLINE.first);
  return {
    first: seats,
    second: seatsFrom(scenario, '--second', second.length > 0 ? second : HEADLINE.second, seats),
    column,
    worlds: worldsFrom(scenario, ALL, ALL),
    bases: worldsFrom(scenario, ranges, OWN, RANGES),
    games,
    seed,
  };
}
