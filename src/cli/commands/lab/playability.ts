import type { ResolvedScenario } from '#engine';
import { chairStudy, mixedStudy, PLAYABILITY_BOUNDS, type PlayabilityPlan, playabilityOf, pointsOf } from '#lab';
import { together } from '../../gathering.ts';
import { speak } from '../../speak.ts';
import { unknownId } from '../../unknown-id.ts';
import type { Voice } from '../../voice.ts';
import { ALL, worldsFrom } from './lab-settings.ts';
import { countFrom, doneTasks, type LabOptions, type LabWork, labWork, playedStudy, tellResult } from './lab-work.ts';
import { playabilityStory } from './playability-story.ts';

export interface PlayabilityOptions extends LabOptions {
  readonly party?: string;
  readonly points: string;
  readonly rollouts: string;
  readonly mixed: string;
  /** Every move of each chair, and not the best alone. */
  readonly all?: boolean;
}

/** `lab playability`: whether every chair is worth playing, by best replies and by mixed play, and which bounds are kept. */
export async function playability(options: PlayabilityOptions, voice: Voice): Promise<void> {
  const { work, asked: plan } = labWork(options, (own) => planOf(own, options));
  const { scenario, ids, opened } = work;
  voice.note(speak('lab.playability.points', { points: plan.points, rollouts: plan.rollouts }));
  const replies = await doneTasks(pointsOf(scenario, plan), work, options, voice, 'points');
  if (replies === null) return;
  const chairs = await playedStudy(chairStudy(scenario, plan), work, options, voice);
  if (chairs === null) return;
  const mixed = await playedStudy(mixedStudy(scenario, plan), work, options, voice);
  if (mixed === null) return;
  const result = playabilityOf(scenario, plan, ids, { replies, chairs, mixed: mixed[0] ?? [] });
  const { points, rollouts, games, seed } = plan;
  const about = { scenario: scenario.scenario, points, rollouts, games, mixed: plan.mixed, seed };
  const lines = playabilityStory(result, opened, options.all === true);
  tellResult({ ...about, limits: PLAYABILITY_BOUNDS, ...result }, lines, options, voice);
}

function planOf({ scenario, games, seed }: LabWork, options: PlayabilityOptions): PlayabilityPlan {
  const worlds = worldsFrom(scenario, ALL, ALL);
  // As many in each world, and two at least, or there is no variance within it.
  const least = 2 * worlds.length;
  const asked = together({
    parties: () => chairsFrom(scenario, options.party),
    games: () => (games < least ? countFrom(options.games, least, '--games') : games),
    points: () => countFrom(options.points, 1, '--points'),
    rollouts: () => countFrom(options.rollouts, 2, '--rollouts'),
    mixed: () => countFrom(options.mixed, 1, '--mixed'),
  });
  return { ...asked, worlds, games: Math.ceil(games / worlds.length) * worlds.length, seed };
}

/** The chair that the caller named, or every one that a person can take. Complains. */
function chairsFrom({ playable }: ResolvedScenario, party: string | undefined): readonly string[] {
  if (party === undefined) return playable;
  if (playable.includes(party)) return [party];
  throw unknownId({ key: 'no-chair', id: party, known: playable, at: `--party ${party}` });
}
