import type { Answer, Decision, DialSettings, OfferView, TextChoice } from '#engine';
import { Appraisal } from './appraisal.ts';
import { type Bid, bidOf } from './budget.ts';
import { ALL_DIALS, DIAL_KEYS, fitOf } from './dials.ts';
import { Guess } from './guess.ts';
import type { Line } from './line.ts';
import type { Notes } from './notes.ts';
import { reason } from './reason.ts';
import { dialsAmong, redraft, textKey } from './redrafting.ts';
import type { Sight } from './sight.ts';
import type { Standpoint } from './standpoint.ts';
import { type Valuation, valueOf } from './valuing.ts';
import type { Deed } from './weighing.ts';

type Counters = Notes['counters'];

const waitingIn = ({ view }: Sight): readonly OfferView[] => view.offers('tabled').filter(({ awaitsYou }) => awaitsYou);

/** What has been agreed once is not sold twice, and what has become impossible not at all. */
export function withHistory({ refusal }: OfferView, { total, lines }: Valuation): Valuation {
  if (refusal === null) return { total, lines };
  return { total: -10, lines: [...lines, reason('already-agreed', -10 - Math.max(0, total))] };
}

/** Weighs accepting each offer that waits for this party. Of several that it would take, each is judged by itself. */
export function acceptBids(sight: Sight): readonly Bid<Deed>[] {
  const standpoint = sight.standpoint();
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
 * what it has countered with before.
 */
function counterTo(sight: Sight, line: Line, offer: OfferView, counters: Counters): TextChoice | null {
  const standpoint = sight.standpoint();
  const barred = new Set([textKey(offer, offer.clauses), ...(counters[offer.package] ?? [])]);
  return reordered(line, offer, standpoint, barred) ?? redraft(sight.view, line, offer, standpoint, barred);
}

function reordered(
  line: Line,
  offer: OfferView,
  standpoint: Standpoint,
  texts: ReadonlySet<string>,
): DialSettings | null {
  const isFirstSide = offer.sides[0].includes(line.party);
  const barred = dialsAmong(texts, offer.clauses);
  const { sides, clauses, isPublic } = offer;
  const text = { sides, clauses, isPublic, from: line.party };
  const appraisal = new Appraisal(text, standpoint);
  const guess = new Guess(text, line.faces, standpoint);
  let best: { readonly dials: DialSettings; readonly rank: number; readonly key: string } | null = null;
  for (const [place, dials] of ALL_DIALS.entries()) {
    const key = DIAL_KEYS[place] ?? '';
    if (barred.has(key)) continue;
    const rank = guess.worthAt(dials) + 2 * fitOf(dials, line.stands, isFirstSide);
    const isBetter = best === null || rank > best.rank || (rank === best.rank && key < best.key);
    // What it is worth to oneself is dearer to reckon than what the other side has of it: asked only of what is better.
    if (isBetter && appraisal.worthAt(dials) >= 0) best = { dials, rank, key };
  }
  return best === null ? null : best.dials;
}

/** Nobody counters an ultimatum, or without a voice that is needed. */
export const mayCounter = ({ isFinal, veto, clauses }: OfferView, party: string): boolean =>
  !isFinal && (veto?.includes(party) !== false || clauses.some(({ giver }) => giver === party));

/** A counter-offer leaves as they are the terms that a text is signed under. */
export const termsOf = ({ isStrict, isByParts }: OfferView): Pick<TextChoice, 'strict' | 'byParts'> => ({
  ...(isStrict === true && { strict: true as const }),
  ...(isByParts === true && { byParts: true as const }),
});

/** An offer that is not taken is countered where a counter can be thought of, and refused elsewhere. */
function declined(sight: Sight, line: Line, offer: OfferView, counters: Counters): Answer {
  const may = offer.refusal === null && mayCounter(offer, line.party);
  const counter = may ? counterTo(sight, line, offer, counters) : null;
  return counter === null
    ? { offer: offer.offer, answer: 'refuse' }
    : { offer: offer.offer, answer: 'counter', ...counter, ...termsOf(offer) };
}

/** Answers to all offers that wait: those named are accepted, the others countered or refused. */
export function answersOf(sight: Sight, line: Line, accepted: readonly number[]): readonly Answer[] {
  let { counters } = sight.notes;
  return waitingIn(sight).map((offer): Answer => {
    if (accepted.includes(offer.offer)) return { offer: offer.offer, answer: 'accept' };
    const answer = declined(sight, line, offer, counters);
    // Of two offers that wait together neither is countered with what the other was.
    counters = withCounter(counters, offer, answer);
    return answer;
  });
}

/** What was countered with so far, with what one answer adds. */
function withCounter(counters: Counters, offer: OfferView, answer: Answer): Counters {
  if (answer.answer !== 'counter') return counters;
  const said = textKey(answer, answer.clauses ?? offer.clauses);
  return { ...counters, [offer.package]: [...(counters[offer.package] ?? []), said] };
}

/** What was countered with so far, by package, with what this decision adds. */
export function remembering(sight: Sight, decision: Decision): Counters {
  const answers = decision.kind === 'answers' ? decision.answers : [];
  return answers.reduce((counters, answer) => {
    const offer = waitingIn(sight).find(({ offer: id }) => id === answer.offer);
    return offer === undefined ? counters : withCounter(counters, offer, answer);
  }, sight.notes.counters);
}
