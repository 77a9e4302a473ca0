import type { ResolvedScenario } from '#engine';
import { type Contest, type Contested, contestOf } from './contest.worker.ts';

/** What is told of a tournament: how many games of it are played, and last what came of it. */
export type ToldOfContest = { readonly done: number } | { readonly contested: Contested };

/** Milliseconds between two tellings at least: a few a second are enough for an eye. */
const BETWEEN = 200;

addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly scenario: ResolvedScenario; readonly contest: Contest }>) => {
    let last = 0;
    const contested = contestOf(data.scenario, data.contest, (done, games) => {
      if (done < games && performance.now() - last < BETWEEN) return;
      last = performance.now();
      postMessage({ done } satisfies ToldOfContest);
    });
    postMessage({ contested } satisfies ToldOfContest);
  },
);
