import { aimsCheck } from './aims.ts';
import { askedFactsCheck } from './asked-facts.ts';
import { calendarCheck } from './calendar.ts';
import { chartOnlyCheck, chartsCheck } from './charts.ts';
import type { Check } from './check.ts';
import { completenessCheck } from './completeness.ts';
import { coveringCheck } from './covering.ts';
import { claimsCheck, evidenceCheck } from './evidence.ts';
import { extendsCheck } from './extends.ts';
import { factLoopsCheck } from './fact-loops.ts';
import { factsCheck } from './facts.ts';
import { formatsCheck } from './formats.ts';
import { collisionCheck, twiceCheck } from './identity.ts';
import { mechanismsCheck } from './mechanisms.ts';
import { numbersCheck } from './numbers.ts';
import { reachabilityCheck } from './reachability.ts';
import { referencesCheck } from './references.ts';
import { scopedReferencesCheck } from './scoped-references.ts';
import { sightCheck } from './sight.ts';
import { wordsCheck } from './words.ts';
import { worldviewsCheck } from './worldviews.ts';

/** All questions that are asked of a scenario beyond the shapes of its files. */
export const CHECKS: readonly Check[] = [
  extendsCheck,
  referencesCheck,
  scopedReferencesCheck,
  numbersCheck,
  completenessCheck,
  coveringCheck,
  formatsCheck,
  calendarCheck,
  worldviewsCheck,
  aimsCheck,
  chartsCheck,
  chartOnlyCheck,
  reachabilityCheck,
  factsCheck,
  factLoopsCheck,
  sightCheck,
  askedFactsCheck,
  mechanismsCheck,
  evidenceCheck,
  claimsCheck,
  twiceCheck,
  collisionCheck,
  wordsCheck,
];
