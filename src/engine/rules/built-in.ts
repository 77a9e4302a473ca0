/** Facts that the engine tells by itself; all others come from the scenario. */
export const ENGINE_FACTS = [
  'turn-passed',
  'move-made',
  'move-lapsed',
  'key-turned',
  'key-turned-back',
  'step-withdrawn',
  'joint-held',
  'step-taken',
  'reflex-fired',
  'reflex-held',
  'offer-tabled',
  'offer-accepted',
  'offer-refused',
  'offer-objected-to',
  'offer-countered',
  'offer-withdrawn',
  'offer-left-unanswered',
  'offer-lapsed',
  'offer-leaked',
  'agreement-reached',
  'agreement-fulfilled',
  'agreement-collapsed',
  'part-collapsed',
  'step-kept',
  'step-part-kept',
  'step-missed',
  'step-verified',
  'breach-alleged',
  'promise-shown',
  'allegation-cleared',
  'breach-detected',
  'ending-reached',
] as const;
export type EngineFact = (typeof ENGINE_FACTS)[number];

/** Rules that the engine itself carries; their sentences stand in the words like those of the scenario. */
export const ENGINE_RULES = [
  'the-clock',
  'the-reveal',
  'the-keys',
  'the-table',
  'the-leak',
  'the-steps',
  'the-monitors',
  'the-end',
] as const;
export type EngineRule = (typeof ENGINE_RULES)[number];

/** What of the engine's own cannot happen in a world that leaves a part of the format empty. */
const ONLY_WITH: readonly (readonly [part: 'slots' | 'reflexes' | 'issues', ids: RegExp])[] = [
  ['slots', /^(key-|joint-|step-withdrawn$|the-keys$)/],
  ['reflexes', /^reflex-/],
  [
    'issues',
    /^(offer-|agreement-|part-|breach-|promise-|allegation-|step-(kept|part-kept|missed|verified)$|the-(table|leak|steps|monitors)$)/,
  ],
];

/** Whether a fact or rule of the engine can happen where a world has only some parts; true for all that is not the engine's. */
export const canHappen = (id: string, has: (part: 'slots' | 'reflexes' | 'issues') => boolean): boolean =>
  ONLY_WITH.every(([part, ids]) => !ids.test(id) || has(part));
