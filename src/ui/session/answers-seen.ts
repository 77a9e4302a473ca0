import type { Answer, Decision, Moment, OfferView, Replay, Rules } from '#engine';
import { played, reasonsAt } from './reasons-again.ts';
import type { TableAnswer } from './session.ts';

/** The answers of a decision by package; none at all where one of them is to an offer that is not among those seen. */
export function answersSeen(offers: readonly OfferView[], decision: Decision): TableAnswer['given'] {
  if (decision.kind !== 'answers') return [];
  const given: { offer: number; package: string; answer: Answer['answer'] }[] = [];
  for (const { offer, answer } of decision.answers) {
    const seen = offers.find((candidate) => candidate.offer === offer);
    if (seen === undefined) return [];
    given.push({ offer, package: seen.package, answer });
  }
  return given;
}

/** What the machines answered at a stop of a replay and why, as far as the onlooker saw these offers before. */
export function answersAgain(
  rules: Rules,
  replay: Replay,
  moments: readonly Moment[],
  place: number,
  offers: readonly OfferView[],
): readonly TableAnswer[] {
  const moment = moments[place];
  const number = played(moments.slice(0, place)).length;
  const decided = replay.decisions[number];
  if (moment?.after !== 'answers' || decided === undefined) return [];
  return reasonsAt(rules, replay, moment, number).flatMap(({ party, reasons }) => {
    const decision = decided.by[party];
    const given = decision === undefined ? [] : answersSeen(offers, decision);
    return given.length === 0 ? [] : [{ party, given, reasons }];
  });
}
