import type { FactView } from '#engine';
import type { Beat } from '../../picture/picture.ts';
import { ANSWERS, RECEIVED } from './gravity.ts';

/** One deed as a reveal tells it: the line that says what was done, then what came of it. */
export interface Deed {
  readonly parts: readonly { readonly beat: Beat; readonly fact: FactView | null }[];
  /** The numbers of all facts in it, those too that are not told since another says the same. */
  readonly facts: readonly number[];
}

/** Facts that say no more than that the deed was done, which another fact of the same deed says better. */
const SAY_LESS: ReadonlySet<string> = new Set(['move-made', 'step-taken', 'joint-held']);

/** How a deed was received or answered: no deed by itself. */
const isResult = ({ fact }: FactView): boolean => RECEIVED.has(fact) || ANSWERS.has(fact);

/** Answers to an offer that somebody else has made: the fact names whom they face at the table, not whose offer it was. */
const ANSWERED: ReadonlySet<string> = new Set([
  'offer-accepted',
  'offer-objected-to',
  'offer-refused',
  'offer-countered',
  'offer-left-unanswered',
]);

/** What belongs together: one deed of one party; an offer with its answers, whosever they are. */
function keyOf(fact: FactView, facts: readonly FactView[]): string {
  const { id, by, deed } = fact;
  if (deed === null) return `fact/${id}`;
  const offer = ANSWERED.has(fact.fact) ? offerBefore(fact, facts) : undefined;
  return `${offer === undefined ? (by ?? '') : (offer.by ?? '')}/${deed}`;
}

/** The offer that an answer answers, as far as it can be told: of the same text, not by who answers, the last before it. */
export function offerBefore({ id, by, about, deed }: FactView, facts: readonly FactView[]): FactView | undefined {
  const offers = facts.filter(
    (offer) => offer.fact === 'offer-tabled' && offer.deed === deed && offer.by !== by && offer.id < id,
  );
  return offers.findLast((offer) => offer.by === about) ?? offers.at(-1);
}

/** The deeds of a reveal in the order in which they were done, nothing in any of them twice. */
export function deedsOf(beats: readonly Beat[], facts: readonly FactView[]): readonly Deed[] {
  const byKey = new Map(facts.map((fact) => [`fact/${fact.id}`, fact]));
  const groups = new Map<string, { beat: Beat; fact: FactView | null }[]>();
  for (const beat of beats) {
    const fact = byKey.get(beat.key) ?? null;
    const key = fact === null ? beat.key : keyOf(fact, facts);
    groups.set(key, [...(groups.get(key) ?? []), { beat, fact }]);
  }
  return [...groups.values()].map((all) => ({
    parts: once(all),
    facts: all.flatMap(({ fact }) => fact?.id ?? []),
  }));
}

function once(all: Deed['parts']): Deed['parts'] {
  const saysMore = all.some(({ fact }) => fact !== null && !SAY_LESS.has(fact.fact) && !isResult(fact));
  const texts = new Set<string>();
  const signed = new Set(all.flatMap(({ fact }) => (fact?.fact === 'agreement-reached' ? [fact.about] : [])));
  return all.filter(({ beat, fact }) => {
    // An agreement tells whose yes made it.
    if (fact?.fact === 'offer-accepted' && signed.has(fact.by)) return false;
    if (saysMore && fact !== null && SAY_LESS.has(fact.fact)) return false;
    const isNew = !texts.has(beat.text);
    texts.add(beat.text);
    return isNew;
  });
}
