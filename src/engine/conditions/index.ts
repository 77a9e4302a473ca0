import type { ConditionKind } from '../scenario/shape/conditions.ts';
import { about } from './about.ts';
import { agreed } from './agreed.ts';
import { all } from './all.ts';
import { answersAsk } from './answers-ask.ts';
import { any } from './any.ts';
import { by } from './by.ts';
import type { ConditionRule } from './condition-rule.ts';
import { countedAtLeast } from './counted-at-least.ts';
import { giverWasHarsh } from './giver-was-harsh.ts';
import { hazard } from './hazard.ts';
import { heardByAll } from './heard-by-all.ts';
import { inStance } from './in-stance.ts';
import { jointPending } from './joint-pending.ts';
import { not } from './not.ts';
import { offerStanding } from './offer-standing.ts';
import { owedAtLeast } from './owed-at-least.ts';
import { receiverIsOwed } from './receiver-is-owed.ts';
import { seenWithin } from './seen-within.ts';
import { severityAtLeast } from './severity-at-least.ts';
import { sizeAtLeast } from './size-at-least.ts';
import { temperIs } from './temper-is.ts';
import { trackAtLeast } from './track-at-least.ts';
import { trackBelow } from './track-below.ts';
import { turnWithin } from './turn-within.ts';
import { turnsInStance } from './turns-in-stance.ts';
import { unseenFor } from './unseen-for.ts';
import { verifiedSteps } from './verified-steps.ts';

/** Every kind of condition. A new one is one file and one line here; forgetting the line does not compile. */
export const conditions: { readonly [Kind in ConditionKind]: ConditionRule<Kind> } = {
  all,
  any,
  not,
  'track-below': trackBelow,
  'track-at-least': trackAtLeast,
  'in-stance': inStance,
  'turns-in-stance': turnsInStance,
  'turn-within': turnWithin,
  'seen-within': seenWithin,
  'unseen-for': unseenFor,
  'counted-at-least': countedAtLeast,
  'owed-at-least': owedAtLeast,
  agreed,
  'offer-standing': offerStanding,
  'temper-is': temperIs,
  'verified-steps': verifiedSteps,
  'joint-pending': jointPending,
  by,
  about,
  'severity-at-least': severityAtLeast,
  'size-at-least': sizeAtLeast,
  'answers-ask': answersAsk,
  'giver-was-harsh': giverWasHarsh,
  'receiver-is-owed': receiverIsOwed,
  'heard-by-all': heardByAll,
  hazard,
};
