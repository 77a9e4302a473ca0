import type { ResolvedScenario } from '#engine';
import { facing, type Robust, type RobustPlan, robustAnswer, robustStudy } from '#lab';
import { DEFAULT_STRATEGY, strategiesFor } from '#strategies';
import { Complaint } from '../../complaint.ts';
import { eachOf, Gathering, together } from '../../gathering.ts';
import type { Voice } from '../../voice.ts';
import { agentFrom, partyFrom } from './contest-settings.ts';
import { worldsFrom } from './lab-settings.ts';
import { countFrom, type LabOptions, type LabWork, labWork, playedStudy, tellResult } from './lab-work.ts';
import { robustStory } from './robust-story.ts';

export interface RobustOptions extends LabOptions {
  readonly physics: string;
  readonly tempers: string;
  readonly party?: string;
  readonly agent: readonly string[];
  readonly resamples: string;
  /** Every regret in every world, with its interval. */
  readonly all?: boolean;
}

/** `lab robust`: regret of each strategy of a chair, world by world and yardstick by yardstick, and the largest of each. */
export async function robust(options: RobustOptions, voice: Voice): Promise<void> {
  const { work, asked: plan } = labWork(options, (own) => planOf(own, options));
  const rows = await playedStudy(robustStudy(work.scenario, plan), work, options, voice);
  if (rows === null) return;
  const found: Robust = robustAnswer(work.scenario, plan, work.ids, rows);
  const { party, worlds, seed } = plan;
  const result = { scenario: work.scenario.scenario, party, seed, worlds, ...found };
  tellResult(result, robustStory(found, plan, work, options.all === true), options, voice);
}

/** Fewer resamples tell no interval. */
const LEAST_RESAMPLES = 100;

function planOf({ scenario, games, seed }: LabWork, options: RobustOptions): RobustPlan {
  const asked = together({
    chair: () => chairOf(scenario, options),
    worlds: () => worldsFrom(scenario, options.physics, options.tempers),
    resamples: () => countFrom(options.resamples, LEAST_RESAMPLES, '--resamples'),
  });
  return { ...asked.chair, worlds: asked.worlds, resamples: asked.resamples, games, seed };
}

/** The chair, and the agents that are compared in it: as asked, or all of its strategies that have an author. Complains. */
function chairOf(scenario: ResolvedScenario, options: RobustOptions): Pick<RobustPlan, 'party' | 'agents'> {
  const named = options.party ?? facing(scenario)[0] ?? '';
  const party = partyFrom(scenario, named, `--party ${named}`);
  const authored = strategiesFor(party).flatMap(({ id }) => (id === DEFAULT_STRATEGY ? [] : [id]));
  const gathering = new Gathering();
  const asked = eachOf(gathering, [...new Set(options.agent)], (agent) =>
    agentFrom(scenario, party, agent, `--agent ${agent}`),
  );
  gathering.end();
  const agents = options.agent.length === 0 ? authored : asked;
  if (agents.length < 2) throw new Complaint('lab.robust.two');
  return { party, agents };
}
