/** The lines of an offer's value. */
export const OFFER_CODES = [
  'gains',
  'costs',
  'exposure',
  'precondition',
  'home-front',
  'cover',
  'concrete-offer',
  'walk-away',
  'already-agreed',
] as const;

/** What can speak for or against a decision. Its sentence stands in the words under `reason.<code>`. */
export const REASON_CODES = [
  // the purse and the state of things
  'capital',
  'may-count',
  'near-equals',
  'home',
  'cohesion',
  'readiness',
  'calm',
  'hardship',
  'engineers',
  'arsenal',
  'beijing',
  'contact',
  'concreteness',
  'lately',
  'consultation',
  'allied-step',
  'holiday',
  // where a strategy stands
  'waits-for-the-other',
  'own-small-step',
  'enlarges',
  'unanswered',
  'answers-a-step',
  'answers-harshness',
  'repeats-the-offer',
  'keeps-it-bare',
  'publishes-first',
  'stage-by-stage',
  'shows-a-way-out',
  'presses',
  'eases-pressure',
  'opens-in-need',
  'warns-first',
  'kind-words',
  'asks-for-more',
  'something-flows',
  'stays-shut',
  'builds-strength',
  'carries-messages',
  'stands-by-its-ally',
  'peace-on-paper',
  'returns-under-cover',
  'keeps-the-plan',
  'holds-its-staff',
  'lets-its-staff',
  'takes-what-is-due',
  'asks-both-to-rest',
  'backs-an-inducement',
  'keeps-its-neighbour',
  // an offer, line by line
  ...OFFER_CODES,
  'stands-for-it',
  'other-may-accept',
  'aspiration',
  // promises that fall due
  'keeps-its-word',
  'other-is-late',
  'has-what-it-wanted',
  'gives-less-than-promised',
  'hides-it',
  'clears-its-name',
  // how well it plays
  'whim',
  'overlooked',
  'looks-ahead',
  // a game of two sides: what the other did, what a tail is worth, what a share leaves
  'nothing-amiss',
  'does-likewise',
  'never-forgives',
  'goes-by-the-most',
  'tries-them-out',
  'takes-from-the-meek',
  'whatever-comes',
  'all-that-may-come',
  'kept-for-nothing',
  'leaves-it',
  'would-be-refused',
  'too-mean',
  // no single term decided
  'all-together',
  'nothing-better',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A term of a decision, in points: what it added, or took when negative. `params` fill in its sentence. */
export interface Reason {
  readonly code: ReasonCode;
  readonly figure: number;
  readonly params: Readonly<Record<string, string | number>>;
}

const oneDecimal = (figure: number): number => Math.round(figure * 10) / 10 + 0;

/** A reason; its figure, rounded to one decimal, is among the parameters of its sentence. */
export const reason = (code: ReasonCode, figure: number, params?: Reason['params']): Reason => ({
  code,
  // Never −0.
  figure: figure + 0,
  // Most terms say nothing but their figure: made some thousand times a game.
  params: params === undefined ? { figure: oneDecimal(figure) } : { ...params, figure: oneDecimal(figure) },
});

/** One reason where its figure is not nothing. */
export const reasonIf = (
  holds: boolean,
  code: ReasonCode,
  figure: number,
  params?: Reason['params'],
): readonly Reason[] => (holds && figure !== 0 ? [reason(code, figure, params)] : NOTHING);

const NOTHING: readonly Reason[] = [];

export function sumOf(reasons: readonly Pick<Reason, 'figure'>[]): number {
  let sum = 0;
  for (const { figure } of reasons) sum += figure;
  return sum;
}

const isEachOnce = (reasons: readonly Reason[]): boolean =>
  reasons.every(({ code }, place) => {
    for (let later = place + 1; later < reasons.length; later += 1) if (reasons[later]?.code === code) return false;
    return true;
  });

/** Reasons of one code summed, in the order of their first mention: the terms of one bid. */
export function merged(reasons: readonly Reason[]): readonly Reason[] {
  // Most bids name each code once: asked some hundred times a game, so worth the look.
  if (isEachOnce(reasons)) return reasons;
  const byCode = new Map<ReasonCode, Reason>();
  for (const { code, figure, params } of reasons) {
    const before = byCode.get(code);
    byCode.set(code, reason(code, figure + (before?.figure ?? 0), { ...before?.params, ...params }));
  }
  return [...byCode.values()];
}
