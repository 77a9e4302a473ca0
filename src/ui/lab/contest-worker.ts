import type { ResolvedScenario } from '#engine';
import { type Contest, contestOf } from './contest.worker.ts';

addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly scenario: ResolvedScenario; readonly contest: Contest }>) =>
    postMessage(contestOf(data.scenario, data.contest)),
);
