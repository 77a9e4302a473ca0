import type { AgreementView, StepState, View } from '#engine';

/** The gauge that says how far two parties believe each other. Allies: their cohesion. */
const TRUST_BETWEEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dprk: { us: 'trust-us-dprk', rok: 'trust-koreas' },
  us: { dprk: 'trust-us-dprk', rok: 'cohesion' },
  rok: { dprk: 'trust-koreas', us: 'cohesion' },
};

/** How far a party trusts another, 0 to 1: the middle of its own estimate of the gauge between them. */
export function trustIn(view: View, other: string): number {
  const track = TRUST_BETWEEN[view.party]?.[other];
  const span = track === undefined ? null : view.track(track);
  return span === null ? 0.5 : (span.low + span.high) / 200;
}

/** What another's steps so far say of its word: each counts as so many kept or broken promises. */
const RECORD: { readonly [Status in StepState]: { readonly kept: number; readonly broken: number } } = {
  due: { kept: 0, broken: 0 },
  kept: { kept: 1, broken: 0 },
  part: { kept: 0.5, broken: 0.5 },
  delayed: { kept: 0, broken: 0.5 },
  cheated: { kept: 0, broken: 2 },
  void: { kept: 0, broken: 0 },
};
/** How many promises the first impression is worth. */
const FIRST_IMPRESSION = 3;

/**
 * Belief in [0, 1] that what another promises will come: a first impression from trust, moved by the promises that this
 * party saw kept and broken (judgement).
 */
export function beliefIn(view: View, other: string): number {
  let kept = FIRST_IMPRESSION * (0.4 + trustIn(view, other) / 2);
  let all = FIRST_IMPRESSION;
  for (const { steps } of view.agreements())
    for (const { giver, status } of steps) {
      if (giver !== other) continue;
      kept += RECORD[status].kept;
      all += RECORD[status].kept + RECORD[status].broken;
    }
  return kept / all;
}

/** Agreements of this party that are still to be carried out. */
export const underWay = (view: View): readonly AgreementView[] =>
  view
    .agreements()
    .filter(({ state, parties }) => parties.includes(view.party) && (state === 'waiting' || state === 'running'));

/** True while steps of others toward this party are still due: something flows. */
export const somethingFlows = (view: View): boolean =>
  underWay(view).some(
    ({ state, steps }) => state === 'running' && steps.some((step) => isOpen(step) && step.giver !== view.party),
  );

export const isOpen = ({ status }: { readonly status: StepState }): boolean => status === 'due' || status === 'delayed';
