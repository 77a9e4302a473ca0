import type { Say } from '../../../words.ts';
import { figure } from '../lab-words.ts';
import { agentName } from './names.ts';

/** Shares below this are not told. */
export const TOLD_SHARE = 0.005;

/** Lines with their shares, of 100. */
export const mixtureText = (say: Say, lines: readonly string[], shares: readonly number[]): string =>
  lines
    .flatMap((line, at) => {
      const share = shares[at] ?? 0;
      if (share < TOLD_SHARE) return [];
      return [say('ui.lab.contest.mixed', { name: agentName(say, line), percent: figure(share * 100, 1) })];
    })
    .join(', ');
