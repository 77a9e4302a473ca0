import { say } from '#engine';
import {
  type Chair,
  chairStudy,
  mixedStudy,
  PLAYABILITY_BOUNDS,
  type Playability,
  type PlayabilityPlan,
  playabilityOf,
  pointsOf,
} from '#lab';
import { Complaint } from '../../complaint.ts';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { ALL, worldsFrom } from './lab-settings.ts';
import { figures, plain } from './lab-words.ts';
import { countFrom, doneTasks, type LabOptions, type LabWork, labWork, playedStudy, tellResult } from './lab-work.ts';

export interface PlayabilityOptions extends LabOptions {
  readonly party?: string;
  readonly points: string;
  readonly rollouts: string;
  readonly mixed: string;
}

/** `lab playability`: whether every chair is worth playing, by best replies and by mixed play, and which bounds are kept. */
export async function playability(options: PlayabilityOptions, voice: Voice): Promise<void> {
  const work = labWork(options);
  const { scenario, ids, opened } = work;
  const plan = planOf(work, options);
  voice.note(speak('lab.playability.points', { points: plan.points, rollouts: plan.rollouts }));
  const replies = await doneTasks(pointsOf(scenario, plan), work, options, voice);
  if (replies === null) return;
  const chairs = await playedStudy(chairStudy(scenario, plan), work, options, voice);
  if (chairs === null) return;
  const mixed = await playedStudy(mixedStudy(scenario, plan), work, options, voice);
  if (mixed === null) return;
  const result = playabilityOf(scenario, plan, ids, { replies, chairs, mixed: mixed[0] ?? [] });
  const { points, rollouts, games, seed } = plan;
  const about = { scenario: scenario.scenario, points, rollouts, games, mixed: plan.mixed, seed };
  tellResult({ ...about, limits: PLAYABILITY_BOUNDS, ...result }, linesOf(result, opened), options, voice);
}

function planOf({ scenario, games, seed }: LabWork, options: PlayabilityOptions): PlayabilityPlan {
  const { playable } = scenario;
  if (options.party !== undefined && !playable.includes(options.party))
    throw new Complaint('unknown-party', { party: options.party, known: playable.join(', ') });
  const worlds = worldsFrom(scenario, ALL, ALL);
  return {
    parties: options.party === undefined ? playable : [options.party],
    worlds,
    points: countFrom(options.points),
    rollouts: countFrom(options.rollouts, 2),
    mixed: countFrom(options.mixed),
    // As many in each world, and two at least, or there is no variance within it.
    games: countFrom(String(Math.ceil(games / worlds.length) * worlds.length), 2 * worlds.length),
    seed,
  };
}

const linesOf = ({ chairs, endings, bounds }: Playability, opened: OpenedScenario): readonly string[] => [
  ...chairs.flatMap((chair) => chairLines(chair, opened)),
  speak('lab.playability.endings'),
  ...endings.map(({ ending, games, share }) => {
    const name = say(opened.words, `ending.${ending}.title`);
    return `  ${speak('lab.playability.share', { name, times: games, ...figures(share) })}`;
  }),
  speak('lab.playability.bounds'),
  ...bounds.map(({ bound, party, met }) => {
    const name = party === null ? '' : say(opened.words, `party.${party}.name`);
    const whose = party === null ? 'all' : 'one';
    return `  ${speak('lab.playability.met', { met: String(met), whose, name, bound: speak(`lab.playability.bound.${bound}`) })}`;
  }),
];

function chairLines(chair: Chair, { words }: OpenedScenario): readonly string[] {
  const { party, points, moves, severalNear, variance, ranking, skippingAt } = chair;
  const { strategy, chance, meeting } = variance;
  const shares = { strategy: plain(strategy), chance: plain(chance), meeting: plain(meeting) };
  return [
    speak('lab.playability.chair', { name: say(words, `party.${party}.name`), points }),
    ...moves.map(({ move, best, open, share }) => {
      const name = say(words, `move.${move}.name`);
      return `  ${speak('lab.playability.move', { name, times: best, open, ...figures(share) })}`;
    }),
    `  ${speak('lab.playability.several', figures(severalNear))}`,
    `  ${speak('lab.playability.variance', shares)}`,
    `  ${speak('lab.playability.skipping', { place: skippingAt, of: ranking.length })}`,
    ...ranking.map(({ agent, score }) => `    ${speak('lab.playability.agent', { agent, score: plain(score) })}`),
  ];
}
