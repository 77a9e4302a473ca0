import type { HandMove } from '#engine';
import type { Weights } from '../line.ts';
import { ago, level, type Sight, stands } from '../sight.ts';
import { above, all, below, notLately, when, worth } from '../weights.ts';

/** Launches that reach beyond the Peninsula, as far as Beijing can tell from what followed them. */
const thresholdCrossed = (sight: Sight): boolean => ago(sight, 'moratorium-broken', 'dprk') <= 3;

/** True where the allies have just done what Beijing minds: sanctions of their own, or blame. */
export const wereBlamed = (sight: Sight): boolean =>
  ago(sight, 'blame-traded', 'us') <= 1 || ago(sight, 'sanctions-added', 'us') <= 1;

/** True while Washington keeps rules for the rivalry, or one line with Beijing. */
export const washingtonDeals = (sight: Sight): boolean => stands(sight, 'us', 'beijing', 'guardrails', 'joint');

/** True where the Peninsula is uneasy enough that somebody should ask for rest. */
export const isUneasy = (sight: Sight): boolean =>
  level(sight, 'crisis-risk') >= 32 ||
  ago(sight, 'exercise-held', 'us') <= 1 ||
  ago(sight, 'launch-seen', 'dprk') <= 1 ||
  ago(sight, 'warning-issued', 'dprk') <= 1;

/** What any staff in Beijing would say of each move, whatever the line: judgement. */
export const staff: Weights<HandMove> = {
  'urge-both-to-suspend': all(above('calm', 'crisis-risk', 28, 6, 1.2), notLately('suspension-urged', 'china', 3, 0.8)),
  'urge-restraint': all(above('calm', 'crisis-risk', 34, 6, 1.2), notLately('restraint-urged', 'china', 2, 0.8)),
  'send-quiet-aid': all(above('hardship', 'hardship', 66, 8, 1.5), notLately('aid-sent', 'china', 2, 0.6)),
  'enforce-the-caps': all(
    worth('calm', -1.6),
    when(thresholdCrossed, worth('presses', 2.6)),
    notLately('caps-enforced', 'china', 1, 1),
  ),
  'back-a-relief-text': all(above('hardship', 'hardship', 72, 8, 1), notLately('relief-text-backed', 'china', 5, 1)),
  'trade-blame': all(
    worth('beijing', -1),
    when(wereBlamed, worth('answers-harshness', 1)),
    below('home', 'home', 58, 6, 1, 'china'),
  ),
};
