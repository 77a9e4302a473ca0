import type { Answer, DialSettings, OfferView } from '#engine';
import { ALL_DIALS, dialKey, fitOf } from './dials.ts';
import type { Line } from './line.ts';
import { deciding, type Reason, reason } from './reason.ts';
import type { Sight } from './sight.ts';
import { type Standpoint, standpointOf } from './standpoint.ts';
import { guessedValue, type Valuation, valueOf } from './valuing.ts';

/** An answer with the numbers behind it, the term that decided first. */
export interface Answered {
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
}

/** What has been agreed once is not sold twice, and what has become impossible not at all. */
function withHistory({ refusal }: OfferView, { total, lines }: Valuation): Valuation {
  if (refusal === null) return { total, lines };
  return { total: -10, lines: [...lines, reason('already-agreed', -10 - Math.max(0, total))] };
}

/**
 * Dials at which the party itself would accept: those that the other side should mind least, then those that it stands
 * for. Null where there are none, or only those of its last counter.
 */
function counterTo(sight: Sight, line: Line, offer: OfferView, standpoint: Standpoint): DialSettings | null {
  const isFirstSide = offer.sides[0].includes(line.party);
  const barred = new Set([dialKey(offer), sight.notes.counters[offer.package] ?? '']);
  const [best] = ALL_DIALS.filter((dials) => !barred.has(dialKey(dials)))
    .map((dials) => ({ dials, proposal: { ...offer, ...dials, from: line.party } }))
    .filter(({ proposal }) => valueOf(proposal, standpoint).total >= 0)
    .map(({ dials, proposal }) => ({
      dials,
      rank: guessedValue(proposal, line.faces) + 2 * fitOf(dials, line.stands, isFirstSide),
    }))
    .toSorted((a, b) => b.rank - a.rank || (dialKey(a.dials) < dialKey(b.dials) ? -1 : 1));
  return best === undefined ? null : best.dials;
}

function answerTo(sight: Sight, line: Line, offer: OfferView): Answered {
  const standpoint = standpointOf(sight, line.scales);
  const { total, lines } = withHistory(offer, valueOf(offer, standpoint));
  if (total >= 0) return { answer: { offer: offer.offer, answer: 'accept' }, reasons: deciding(lines, true) };
  const isSpent = lines.some(({ code }) => code === 'already-agreed');
  const counter = isSpent ? null : counterTo(sight, line, offer, standpoint);
  const reasons = deciding(lines, false);
  if (counter === null) return { answer: { offer: offer.offer, answer: 'refuse' }, reasons };
  return { answer: { offer: offer.offer, answer: 'counter', ...counter }, reasons };
}

/** Answers to all offers that wait for this party. Of several that it would take, each is judged by itself. */
export const answersOf = (sight: Sight, line: Line): readonly Answered[] =>
  sight.view
    .offers()
    .filter(({ awaitsYou }) => awaitsYou)
    .map((offer) => answerTo(sight, line, offer));
