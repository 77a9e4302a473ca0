import type { ClauseChoice, ClauseView, DialSettings, OfferView, TextChoice, View } from '#engine';
import { dialKey } from './dials.ts';
import type { Line } from './line.ts';
import type { Standpoint } from './standpoint.ts';
import { guessedValue, type Proposal, valueOf } from './valuing.ts';

/** What stands in a text, as one word: to compare, and to remember. */
export const textKey = (dials: DialSettings, clauses: readonly ClauseChoice[] | undefined): string =>
  [dialKey(dials), ...(clauses ?? []).map(clauseKey)].join(' ');

const clauseKey = ({ issue, level, giver }: ClauseChoice): string => `${giver}:${issue}:${level}`;
const isSamePlace = (one: ClauseView, other: ClauseView): boolean =>
  one.issue === other.issue && one.giver === other.giver;

/** The text with one promise laid in the place of whatever stood there. */
const withClause = (clauses: readonly ClauseView[], added: ClauseView): readonly ClauseView[] =>
  clauses.some((clause) => isSamePlace(clause, added))
    ? clauses.map((clause) => (isSamePlace(clause, added) ? added : clause))
    : [...clauses, added];

/** Every text that is one change away: a promise less, one more, or another level of one. */
function oneChangeFrom(
  clauses: readonly ClauseView[],
  open: readonly ClauseView[],
): readonly (readonly ClauseView[])[] {
  const less = clauses.map((clause) => clauses.filter((other) => other !== clause));
  const other = open
    .filter((option) => !clauses.some((clause) => clauseKey(clause) === clauseKey(option)))
    .map((option) => withClause(clauses, option));
  return [...less, ...other];
}

/** What may be promised by those who sit at the table of an offer. */
const openAt = (view: View, { sides }: OfferView): readonly ClauseView[] =>
  view.clauses().filter(({ canPromise, giver }) => canPromise && sides.flat().includes(giver));

const promisesOfBoth = ({ sides }: OfferView, clauses: readonly ClauseView[]): boolean =>
  sides.every((side) => clauses.some(({ giver }) => side.includes(giver)));

/** Texts at one or two changes from the offered one, each once: a counter remains an answer to what was offered. */
function textsNear(view: View, offer: OfferView): readonly (readonly ClauseView[])[] {
  const open = openAt(view, offer);
  const promised = new Set(open.map(clauseKey));
  const near = oneChangeFrom(offer.clauses, open);
  const all = [...near, ...near.flatMap((clauses) => oneChangeFrom(clauses, open))];
  const offered = offer.clauses.map(clauseKey).toSorted().join(' ');
  const known = new Map(all.map((clauses) => [clauses.map(clauseKey).toSorted().join(' '), clauses]));
  known.delete(offered);
  return [...known.values()].filter(
    (clauses) => promisesOfBoth(offer, clauses) && clauses.every((clause) => promised.has(clauseKey(clause))),
  );
}

/**
 * Another text that the party would sign itself, and that the other side should mind least: found by trying every text
 * at one or two changes from the offered one, under its own dials and step by step together. Null where clauses may not
 * be changed now, or no such text is worth signing. A text of more changes may be better: nobody looks for it.
 */
export function redraft(
  view: View,
  line: Line,
  offer: OfferView,
  standpoint: Standpoint,
  barred: ReadonlySet<string>,
): TextChoice | null {
  const orders: readonly DialSettings[] = [
    { opener: offer.opener, grain: offer.grain, gate: offer.gate },
    { opener: 'together', grain: 4, gate: offer.gate },
  ];
  let best: { readonly text: TextChoice; readonly rank: number } | null = null;
  for (const clauses of textsNear(view, offer))
    for (const dials of orders) {
      if (barred.has(textKey(dials, clauses))) continue;
      const proposal: Proposal = { ...offer, ...dials, clauses, sequence: undefined, from: line.party };
      if (valueOf(proposal, standpoint).total < 0) continue;
      const rank = guessedValue(proposal, line.faces, standpoint);
      if (best !== null && rank <= best.rank) continue;
      const chosen = clauses.map(({ issue, level, giver }) => ({ issue, level, giver }));
      best = { text: { ...dials, clauses: chosen }, rank };
    }
  return best === null ? null : best.text;
}
