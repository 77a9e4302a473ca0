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

type Change = (clauses: readonly ClauseView[]) => readonly ClauseView[];

/** The text with one promise laid in the place of whatever stood there. */
const laying =
  (added: ClauseView): Change =>
  (clauses) =>
    clauses.some((clause) => isSamePlace(clause, added))
      ? clauses.map((clause) => (isSamePlace(clause, added) ? added : clause))
      : [...clauses, added];

const striking =
  (struck: ClauseView): Change =>
  (clauses) =>
    clauses.filter((clause) => clause !== struck);

/** Every change that can be made to a text: a promise less, one more, or another level of one. */
function changesTo(clauses: readonly ClauseView[], open: readonly ClauseView[]): readonly Change[] {
  const known = new Set(clauses.map(clauseKey));
  return [...clauses.map(striking), ...open.filter((option) => !known.has(clauseKey(option))).map(laying)];
}

/** What may be promised by those who sit at the table of an offer. */
const openAt = (view: View, { sides }: OfferView): readonly ClauseView[] =>
  view.clauses().filter(({ canPromise, giver }) => canPromise && sides.flat().includes(giver));

const promisesOfBoth = ({ sides }: OfferView, clauses: readonly ClauseView[]): boolean =>
  sides.every((side) => clauses.some(({ giver }) => side.includes(giver)));

/** Texts at one or two changes from the offered one: a counter remains an answer to what was offered. */
function textsNear(view: View, offer: OfferView): readonly (readonly ClauseView[])[] {
  const open = openAt(view, offer);
  const changes = open.length === 0 ? [] : changesTo(offer.clauses, open);
  // What is promised elsewhere by now must go out of the text.
  const isOpen = new Set(open.map(clauseKey));
  const stale = new Set(offer.clauses.filter((clause) => !isOpen.has(clauseKey(clause))));
  return changes
    .flatMap((change, place) => {
      const once = change(offer.clauses);
      return [once, ...changes.slice(place + 1).map((second) => second(once))];
    })
    .filter((clauses) => promisesOfBoth(offer, clauses) && !clauses.some((clause) => stale.has(clause)));
}

/** What something is worth to the party itself and, as it thinks, to the other side. */
interface Worth {
  readonly own: number;
  readonly theirs: number;
}

/** A text under dials, and what it is worth. */
interface Candidate extends Worth {
  readonly clauses: readonly ClauseView[];
  readonly dials: DialSettings;
}

/** Reckons each thing once. */
function once<Key, Value>(reckon: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? reckon(key);
    known.set(key, value);
    return value;
  };
}

/** A promise of nothing but its size. */
const bulk = (giver: string, size: number): ClauseView => ({
  giver,
  issue: '',
  level: '',
  size,
  coin: '',
  gain: {},
  cost: {},
});

/**
 * What texts under some dials are worth, without valuing each in full, since an answer may try thousands. Gains and costs
 * add up, promise by promise; and where every promise comes in as many instalments, what is exposed depends on nothing
 * but how much each side gives in all.
 */
function measureOf({ party, faces }: Line, offer: OfferView, standpoint: Standpoint, dials: DialSettings) {
  // What bringing a text home takes off it does not add up; it is asked of those texts alone that are worth signing else.
  const passed: Standpoint = { ...standpoint, passage: () => 0 };
  const unexposed: Standpoint = { ...passed, scales: { ...standpoint.scales, exposure: 0 } };
  const worth = (clauses: readonly ClauseView[], of: Standpoint): Worth => {
    const proposal: Proposal = { ...offer, ...dials, clauses, sequence: undefined, from: party };
    return { own: valueOf(proposal, of).total, theirs: guessedValue(proposal, faces, of) };
  };
  const [first = '', second = ''] = offer.sides.map(([giver]) => giver);
  const empty = worth([], unexposed);
  const added = once((clause: ClauseView) => worth([clause], unexposed).own - empty.own);
  const pleases = once((clause: ClauseView) => worth([clause], unexposed).theirs);
  const exposed = once((one: number) =>
    once((other: number): Worth => worth([bulk(first, one), bulk(second, other)], passed)),
  );
  return (clauses: readonly ClauseView[]): Worth => {
    const sizes: [number, number] = [0, 0];
    let [own, theirs] = [0, 0];
    for (const clause of clauses) {
      sizes[offer.sides[0].includes(clause.giver) ? 0 : 1] += clause.size;
      own += added(clause);
      theirs += pleases(clause);
    }
    const bare = exposed(sizes[0])(sizes[1]);
    return { own: own + bare.own, theirs: theirs + bare.theirs };
  };
}

/** Sums in another order may differ by so much. */
const ROUNDING = 1e-6;

/** The texts near to the offered one that the party would sign if they passed at home, best for the other side first. */
function candidates(view: View, line: Line, offer: OfferView, standpoint: Standpoint): readonly Candidate[] {
  const texts = textsNear(view, offer);
  const orders: readonly DialSettings[] = [
    { opener: offer.opener, grain: offer.grain, gate: offer.gate },
    { opener: 'together', grain: 4, gate: offer.gate },
  ];
  return orders
    .flatMap((dials) => {
      const measure = measureOf(line, offer, standpoint, dials);
      return texts.map((clauses) => ({ clauses, dials, ...measure(clauses) }));
    })
    .filter(({ own }) => own >= -ROUNDING)
    .toSorted((one, other) => other.theirs - one.theirs);
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
  for (const { clauses, dials } of candidates(view, line, offer, standpoint)) {
    const chosen = clauses.map(({ issue, level, giver }) => ({ issue, level, giver }));
    if (barred.has(textKey(dials, chosen))) continue;
    const proposal: Proposal = { ...offer, ...dials, clauses, sequence: undefined, from: line.party };
    if (valueOf(proposal, standpoint).total >= 0) return { ...dials, clauses: chosen };
  }
  return null;
}
