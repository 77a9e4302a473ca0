import { isSeed, type Seed } from '#engine';
import { strategiesFor } from '#strategies';
import { Complaint } from '../complaint.ts';
import { listenForInterruption } from '../interruption.ts';
import { type OpenedScenario, openScenario, shelfOf } from '../library.ts';
import { type Pairing, pairingsOf, type StrategiesOf } from '../pairings.ts';
import { Progress } from '../progress.ts';
import { soakStory } from '../soak-story.ts';
import { faultsIn, planned, type Soaked, soaking } from '../soaking.ts';
import { speak } from '../speak.ts';
import type { Voice } from '../voice.ts';

export interface SoakOptions {
  readonly games: string;
  readonly scenario?: string;
  readonly seed: string;
  readonly json?: boolean;
}

/** Of each pairing: far more than anybody waits for, and few enough to be counted exactly. */
const MOST_GAMES = 1_000_000;

/** One scenario's part of the soak. */
interface Work {
  readonly opened: OpenedScenario;
  readonly pairings: readonly Pairing[];
  readonly soaked: Soaked;
}
interface Span {
  readonly games: number;
  readonly seed: Seed;
}

/**
 * `soak`: so many games of every pairing of the two sides that face each other, in each worldview. Exit 1 where anything
 * went wrong that never must, 130 where Ctrl-C ended it before.
 */
export async function soak(
  options: SoakOptions,
  voice: Voice,
  strategiesOf: StrategiesOf = strategiesFor,
): Promise<void> {
  const span = spanOf(options);
  const works = shelfOf(options.scenario).map(({ id }) => workOn(openScenario(id), span, strategiesOf));
  const total = works.reduce((sum, { soaked }) => sum + soaked.planned, 0);
  const work = listenForInterruption();
  voice.note(speak('soak.begins', { pairings: total / span.games, total }));
  const progress = new Progress(voice, total);
  const done = await work.stepThrough(stepsOf(works, span), (games) => progress.at(games));
  progress.end();
  if (options.json === true)
    voice.result(
      JSON.stringify(
        works.map(({ soaked }) => soaked),
        null,
        2,
      ),
    );
  else for (const { opened, soaked } of works) for (const line of soakStory(opened, soaked)) voice.result(line);
  if (done < total) voice.note(speak('soak.stopped', { done, total }));
  voice.note(speak('soak.speed', { perSecond: progress.perSecond(done) }));
  if (works.some(({ soaked }) => faultsIn(soaked.total) > 0)) voice.endWith(1);
  else if (done < total) voice.endWith(130);
}

function spanOf({ games, seed }: SoakOptions): Span {
  const count = /^\d{1,7}$/.test(games) ? Number(games) : 0;
  if (count < 1 || count > MOST_GAMES) throw new Complaint('bad-games', { games, most: MOST_GAMES });
  if (!isSeed(seed)) throw new Complaint('bad-seed', { seed });
  return { games: count, seed };
}

function workOn(opened: OpenedScenario, { games }: Span, strategiesOf: StrategiesOf): Work {
  const pairings = pairingsOf(opened.scenario, strategiesOf);
  return { opened, pairings, soaked: planned(opened.scenario, pairings, games) };
}

function* stepsOf(works: readonly Work[], span: Span): Generator<void> {
  for (const { opened, pairings, soaked } of works) yield* soaking(opened.scenario, pairings, span, soaked);
}
