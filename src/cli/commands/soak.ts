import { isSeed, type Seed } from '#engine';
import { type Seating, type Study, taskCount, tasksOf } from '#lab';
import { strategiesFor } from '#strategies';
import { Complaint } from '../complaint.ts';
import { withInterruption } from '../interruption.ts';
import { type OpenedScenario, openScenario, shelfOf } from '../library.ts';
import { pairingsOf, type StrategiesOf } from '../pairings.ts';
import { Progress } from '../progress.ts';
import { soakStory } from '../soak-story.ts';
import { faultsIn, planned, type Soaked, soaking } from '../soaking.ts';
import { speak } from '../speak.ts';
import type { Voice } from '../voice.ts';
import { doTasks } from '../workers/crew.ts';
import { workersFrom } from '../workers/study-run.ts';

export interface SoakOptions {
  readonly games: string;
  readonly scenario?: string;
  readonly seed: string;
  readonly workers?: string;
  readonly json?: boolean;
}

/** Of each pairing: far more than anybody waits for, and few enough to be counted exactly. */
const MOST_GAMES = 1_000_000;

/** One scenario's part of the soak. */
interface Work {
  readonly opened: OpenedScenario;
  readonly study: Study;
  readonly soaked: Soaked;
}
interface Span {
  readonly games: number;
  readonly seed: Seed;
}

/**
 * `soak`: so many games of every pairing of the two sides that face each other, in each physics. Exit 1 where anything
 * went wrong that never must, 130 where Ctrl-C ended it before.
 */
export async function soak(options: SoakOptions, voice: Voice, strategiesOf?: StrategiesOf): Promise<void> {
  const span = spanOf(options);
  const works = shelfOf(options.scenario).map(({ id }) =>
    workOn(openScenario(id), span, strategiesOf ?? strategiesFor),
  );
  const total = works.reduce((sum, { soaked }) => sum + soaked.planned, 0);
  const workers = workersFrom(options.workers, Math.max(...works.map(({ study }) => taskCount(study))));
  const progress = new Progress(voice, total);
  const isWhole = await withInterruption(async (interruption) => {
    voice.note(speak('soak.begins', { pairings: total / span.games, total, workers }));
    for (const { opened, study, soaked } of works) {
      const { scenario } = opened;
      const count = soaking(scenario, study, soaked);
      const crew = { scenario, workers, interruption, ...(strategiesOf && { seating: seatingOf(strategiesOf) }) };
      const isDone = await doTasks(tasksOf(study), crew, (played) => {
        count(played);
        progress.add(played.rows.length);
      });
      if (!isDone) return false;
    }
    return true;
  });
  progress.end();
  tell(works, options, voice);
  if (!isWhole) voice.note(speak('soak.stopped', { done: progress.done, total }));
  voice.note(speak('soak.speed', { perSecond: progress.perSecond() }));
  if (works.some(({ soaked }) => faultsIn(soaked.total) > 0)) voice.endWith(1);
  else if (!isWhole) voice.endWith(130);
}

function tell(works: readonly Work[], { json }: SoakOptions, voice: Voice): void {
  const soaks = works.map(({ soaked }) => soaked);
  if (json === true) voice.result(JSON.stringify(soaks, null, 2));
  else for (const { opened, soaked } of works) for (const line of soakStory(opened, soaked)) voice.result(line);
}

/** Agents by the strategies that were handed in. */
const seatingOf =
  (strategiesOf: StrategiesOf): Seating =>
  (_scenario, party, name) => {
    const own = strategiesOf(party).find(({ id }) => id === name);
    if (own === undefined) throw new Error(`"${party}" has no strategy "${name}".`);
    return own;
  };

function spanOf({ games, seed }: SoakOptions): Span {
  const count = /^\d{1,7}$/.test(games) ? Number(games) : 0;
  if (count < 1 || count > MOST_GAMES) throw new Complaint('bad-games', { games, most: MOST_GAMES });
  if (!isSeed(seed)) throw new Complaint('bad-seed', { seed });
  return { games: count, seed };
}

function workOn(opened: OpenedScenario, span: Span, strategiesOf: StrategiesOf): Work {
  const pairings = pairingsOf(opened.scenario, strategiesOf);
  const study = { arms: pairings.map(({ arm }) => arm), ...span };
  return { opened, study, soaked: planned(opened.scenario, pairings, span.games) };
}
