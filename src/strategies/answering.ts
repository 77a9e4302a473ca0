import type { Answer, Decision, DialSettings, OfferView, TextChoice } from '#engine';
import { type Bid, bidOf } from './budget.ts';
import { ALL_DIALS, dialKey, fitOf } from './dials.ts';
import type { Line } from './line.ts';
import { reason } from './reason.ts';
import { redraft, textKey } from './redrafting.ts';
import type { Sight } from './sight.ts';
import { type Standpoint, standpointOf } from './standpoint.ts';
import { guessedValue, type Valuation, valueOf } from './valuing.ts';
import type { Deed } from './weighing.ts';

const waitingIn = ({ view }: Sight): readonly OfferView[] => view.offers().filter(({ awaitsYou }) => awaitsYou);

/** What has been agreed once is not sold twice, and what has become impossible not at all. */
export function withHistory({ refusal }: OfferView, { total, lines }: Valuation): Valuation {
  if (refusal === null) return { total, lines };
  return { total: -10, lines: [...lines, reason('already-agreed', -10 - Math.max(0, total))] };
}

/** Weighs accepting each offer that waits for this party. Of several that it would take, each is judged by itself. */
export function acceptBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const standpoint = standpointOf(sight, line.scales);
  return waitingIn(sight).map((offer) =>
    bidOf<Deed>(
      { what: { kind: 'accept', offer: offer.offer }, id: `offer ${offer.offer}`, group: `offer/${offer.offer}` },
      withHistory(offer, valueOf(offer, standpoint)).lines,
    ),
  );
}

/**
 * Dials at which the party itself would accept: those that the other side should mind least, then those that it stands
 * for. Where no dials do, another text that it would sign, if texts may be changed. Null where there is none, or only
 * its last counter.
 */
function counterTo(sight: Sight, line: Line, offer: OfferView): TextChoice | null {
  const standpoint = standpointOf(sight, line.scales);
  const last = sight.notes.counters[offer.package] ?? '';
  return (
    reordered(line, offer, standpoint, last) ??
    redraft(sight.view, line, offer, standpoint, new Set([textKey(offer, offer.clauses), last]))
  );
}

function reordered(line: Line, offer: OfferView, standpoint: Standpoint, last: string): DialSettings | null {
  const isFirstSide = offer.sides[0].includes(line.party);
  const barred = new Set([dialKey(offer), last]);
  const [best] = ALL_DIALS.filter((dials) => !barred.has(dialKey(dials)))
    .map((dials) => ({ dials, proposal: { ...offer, ...dials, sequence: undefined, from: line.party } }))
    .filter(({ proposal }) => valueOf(proposal, standpoint).total >= 0)
    .map(({ dials, proposal }) => ({
      dials,
      rank: guessedValue(proposal, line.faces, standpoint) + 2 * fitOf(dials, line.stands, isFirstSide),
    }))
    .toSorted((a, b) => b.rank - a.rank || (dialKey(a.dials) < dialKey(b.dials) ? -1 : 1));
  return best === undefined ? null : best.dials;
}

function answerTo(sight: Sight, line: Line, offer: OfferView, isTaken: boolean): Answer {
  if (isTaken) return { offer: offer.offer, answer: 'accept' };
  const counter = offer.refusal === null && !offer.isFinal ? counterTo(sight, line, offer) : null;
  return counter === null
    ? { offer: offer.offer, answer: 'refuse' }
    : { offer: offer.offer, answer: 'counter', ...counter };
}

/** Answers to all offers that wait: those named are accepted, the others countered or refused. */
export const answersOf = (sight: Sight, line: Line, accepted: readonly number[]): readonly Answer[] =>
  waitingIn(sight).map((offer) => answerTo(sight, line, offer, accepted.includes(offer.offer)));

/** The last counters, by package, with those of this decision. */
export function remembering(sight: Sight, decision: Decision): Readonly<Record<string, string>> {
  const counters = { ...sight.notes.counters };
  if (decision.kind !== 'answers') return counters;
  for (const answer of decision.answers) {
    const offer = waitingIn(sight).find(({ offer: id }) => id === answer.offer);
    if (answer.answer === 'counter' && offer !== undefined) counters[offer.package] = textKey(answer, answer.clauses);
  }
  return counters;
}
