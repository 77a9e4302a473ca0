import type { FactView } from '#engine';

/** How much a fact weighs for a reader: what a year is remembered by, what a fortnight is, what is news, what is routine. */
export const GRAVITY = { year: 4, fortnight: 3, news: 2, line: 1, routine: 0 } as const;
export type Gravity = (typeof GRAVITY)[keyof typeof GRAVITY];

const OF_FACTS: Readonly<Record<Exclude<keyof typeof GRAVITY, 'line'>, readonly string[]>> = {
  year: [
    'incident',
    'declaration-made',
    'moratorium-broken',
    'breach-detected',
    'agreement-fulfilled',
    'agreement-collapsed',
  ],
  fortnight: [
    'agreement-reached',
    'breach-alleged',
    'allegation-cleared',
    'part-collapsed',
    'talks-joined',
    'talks-collapsed',
    'talks-lapsed',
    'hotline-cut',
    'hotline-restored',
    'moratorium-written',
    'monitors-admitted',
    'precondition-dropped',
    'text-agreed-with-washington',
    'joint-line-declared',
  ],
  news: [
    'launch-seen',
    'own-missile-flown',
    'exercise-held',
    'exercise-postponed',
    'exercise-cancelled',
    'offer-refused',
    'offer-countered',
    'offer-withdrawn',
    'offer-leaked',
    'step-counted',
    'northern-step-counted',
    'northern-step-welcomed-in-seoul',
    'reopening-refused',
    'step-part-kept',
    'promise-shown',
    'step-missed',
    'step-withdrawn',
    'key-turned-back',
    'talks-cooled',
    'halt-under-review',
    'works-stopped',
    'pause-declared',
    'pause-ended',
    'production-seen',
    'production-expanded',
    'weapon-shown',
    'allies-split',
    'sanctions-added',
    'asset-deployed',
    'assets-stood-down',
    'agenda-published',
    'end-of-war-proposed',
    'guardrails-agreed',
    'hostile-statement',
    'health-accepted',
    'link-accepted',
    'border-cracked',
    'outbreak-reported',
  ],
  routine: [
    // What came of it is told as well.
    'step-taken',
    'step-kept',
    'step-verified',
    'lines-used',
    'lines-kept',
    'slot-left-empty',
    'launch-let-pass',
    'pyongyangs-ask-kept',
    'washingtons-ask-kept',
    'list-kept-back',
    'reflex-held',
    'key-turned',
    'joint-held',
    'exercise-skipped',
    'offer-lapsed',
    'flight-test-due',
    'list-ready',
  ],
};

const KNOWN: ReadonlyMap<string, Gravity> = new Map(
  Object.entries(OF_FACTS).flatMap(([name, facts]) =>
    facts.map((fact) => [fact, GRAVITY[name as keyof typeof OF_FACTS]] as const),
  ),
);

/** From this severity on a launch is what a fortnight is remembered by: a longer-range missile. */
const LONG_RANGE = 4;

/** The weight of a fact by itself. One that the table does not know is a plain line. */
export function gravityOf({ fact, severity }: Pick<FactView, 'fact' | 'severity'>): Gravity {
  if (fact === 'launch-seen' && severity >= LONG_RANGE) return GRAVITY.fortnight;
  return KNOWN.get(fact) ?? GRAVITY.line;
}

/** How a step was received: for its giver what the fortnight comes to. */
export const RECEIVED: ReadonlySet<string> = new Set([
  'step-counted',
  'step-shrugged-off',
  'northern-step-counted',
  'northern-step-shrugged-off',
  'northern-step-welcomed-in-seoul',
  'northern-step-doubted-in-seoul',
]);

/** Facts by which the table answers. */
export const ANSWERS: ReadonlySet<string> = new Set([
  'agreement-reached',
  'offer-accepted',
  'offer-objected-to',
  'offer-refused',
  'offer-countered',
  'offer-left-unanswered',
]);

/** From this severity on a launch is what a fortnight is remembered by in any chair: a short-range missile. */
const SHORT_RANGE = 3;

/** Deeds of others that a chair would want to answer, though a year is not remembered by them. */
const TO_BE_ANSWERED: ReadonlySet<string> = new Set([
  'offer-tabled',
  'warning-issued',
  'warning-passed',
  'warning-given',
  'ask-raised',
  'reflex-fired',
  'health-offered',
  'video-link-proposed',
  'message-passed',
  'positive-signal',
  'move-lapsed',
  'leaflets-flown',
]);

/** Joint decisions: what a fortnight was about, for those who hold a key and those who wait for it. */
const SETTLED: ReadonlySet<string> = new Set(['key-turned', 'key-turned-back', 'allies-split']);

/**
 * The weight in a reveal for one chair: how its own steps and offers were received, joint decisions, and every launch of a
 * missile, weigh more; so does what others did that calls for an answer. The own moves are no news to whoever made them.
 */
export function gravityFor(fact: Pick<FactView, 'fact' | 'severity' | 'by' | 'about'>, party: string): Gravity {
  const plain = gravityOf(fact);
  if (plain >= GRAVITY.fortnight) return plain;
  const isOwn = fact.by === party;
  const isResult =
    (isOwn && RECEIVED.has(fact.fact)) || ([fact.by, fact.about].includes(party) && ANSWERS.has(fact.fact));
  const isMissile = fact.fact === 'launch-seen' && fact.severity >= SHORT_RANGE;
  if (isResult || isMissile || SETTLED.has(fact.fact)) return GRAVITY.fortnight;
  const isNews = TO_BE_ANSWERED.has(fact.fact) && (!isOwn || fact.fact === 'reflex-fired');
  return isNews && plain < GRAVITY.news ? GRAVITY.news : plain;
}
