import { averagedTitForTat } from './averaged-tit-for-tat.ts';
import { boulware } from './boulware.ts';
import { conceder } from './conceder.ts';
import { linear } from './linear.ts';
import { niceTitForTat } from './nice-tit-for-tat.ts';
import { opponentModeller } from './opponent-modeller.ts';
import { randomTitForTat } from './random-tit-for-tat.ts';
import { relativeTitForTat } from './relative-tit-for-tat.ts';
import type { Tactic } from './tactic.ts';

/** Every tactic, those that look at the time first. */
export const TACTICS: readonly Tactic[] = [
  boulware,
  linear,
  conceder,
  relativeTitForTat,
  randomTitForTat,
  averagedTitForTat,
  niceTitForTat,
  opponentModeller,
];
