import {
  type ClauseChoice,
  type ClauseView,
  type DialSettings,
  exposureOf,
  type OfferView,
  type TextChoice,
  type View,
} from '#engine';
import { Appraisal } from './appraisal.ts';
import { dialKey } from './dials.ts';
import { type Draft, isSameClause, lookNear, type Piece } from './drafts.ts';
import { Guess } from './guess.ts';
import type { Line } from './line.ts';
import type { Standpoint } from './standpoint.ts';

/** What stands in a text, as one word: to compare, and to remember. The order in which promises are named says nothing. */
export const textKey = (dials: DialSettings, clauses: readonly ClauseChoice[]): string =>
  [dialKey(dials), ...clauses.map(clauseKey).toSorted()].join(' ');

/** Of texts as such words, the dials of those that promise exactly this. */
export function dialsAmong(texts: Iterable<string>, clauses: readonly ClauseChoice[]): ReadonlySet<string> {
  const promises = clauses
    .map((clause) => ` ${clauseKey(clause)}`)
    .toSorted()
    .join('');
  return new Set(
    [...texts].flatMap((text) => (text.endsWith(promises) ? [text.slice(0, text.length - promises.length)] : [])),
  );
}

const clauseKey = ({ issue, level, giver }: ClauseChoice): string => `${giver}:${issue}:${level}`;

/** Who writes to whom, and what it goes by. */
interface Writing {
  readonly line: Line;
  readonly offer: OfferView;
  readonly standpoint: Standpoint;
  /** Dials that a text is written under: those of the offer, and step by step together. */
  readonly settings: readonly DialSettings[];
}

/** What may be promised by those who sit at the table of an offer. */
function openAt(view: View, { sides }: OfferView): readonly ClauseView[] {
  const seated = sides.flat();
  return view.clauses().filter(({ canPromise, giver }) => canPromise && seated.includes(giver));
}

const withClauses = ({ line, offer: { sides, isPublic } }: Writing, clauses: readonly ClauseView[]) => ({
  sides,
  isPublic,
  clauses,
  from: line.party,
});

/** The promises of an offer and all that may be promised at its table, with what each adds to a text of nothing. */
function piecesOf(writing: Writing, open: readonly ClauseView[]): readonly Piece[] {
  const { line, offer, standpoint } = writing;
  const added = open.filter((option) => !offer.clauses.some((clause) => isSameClause(clause, option)));
  const clauses = [...offer.clauses, ...added];
  const alone = (text: readonly ClauseView[]): number =>
    new Appraisal(withClauses(writing, text), standpoint).totalAt(offer, 0, 0);
  const empty = alone([]);
  return clauses.map((clause, place): Piece => {
    const { giver, issue, size, covers = [] } = clause;
    return {
      clause,
      place,
      slot: clauses.findIndex((other) => other.issue === issue && other.giver === giver),
      isOfFirst: offer.sides[0].includes(giver),
      isOfSecond: offer.sides[1].includes(giver),
      isOpen: place >= offer.clauses.length || open.some((option) => isSameClause(option, clause)),
      holds: covers.length === 0 ? null : clauses.map((other) => covers.includes(other.issue)),
      size,
      adds: alone([clause]) - empty,
      pleases: new Guess(withClauses(writing, [clause]), line.faces, standpoint).totalWith(0),
    };
  });
}

/** What a text of nothing but so much given by either side is worth, by setting: to the party and, as it thinks, to the other. */
interface Bare {
  readonly own: readonly number[];
  readonly theirs: readonly number[];
}

/**
 * Where every promise comes in as many instalments, what is exposed depends on nothing but how much each side gives in
 * all: reckoned once for each two sums.
 */
function baresOf(writing: Writing): (given: number, got: number) => Bare {
  const { line, offer, standpoint, settings } = writing;
  const { sides } = offer;
  const [first = '', second = ''] = sides.map(([giver]) => giver);
  const empty = withClauses(writing, []);
  const appraisal = new Appraisal(empty, standpoint);
  const guess = new Guess(empty, line.faces, standpoint);
  const known = new Map<number, Map<number, Bare>>();
  const reckon = (given: number, got: number): Bare => {
    const bargain = {
      sides,
      clauses: [
        { giver: first, size: given },
        { giver: second, size: got },
      ],
    };
    return {
      own: settings.map((dials) => appraisal.totalAt(dials, exposureOf(line.party, bargain, dials), 0)),
      theirs: settings.map((dials) => guess.totalWith(exposureOf(line.faces, bargain, dials))),
    };
  };
  return (given, got) => {
    let row = known.get(given);
    if (row === undefined) {
      row = new Map();
      known.set(given, row);
    }
    let bare = row.get(got);
    if (bare === undefined) {
      bare = reckon(given, got);
      row.set(got, bare);
    }
    return bare;
  };
}

/** A text that the party would sign if it passed at home, under one setting. */
interface Candidate {
  readonly draft: Draft;
  readonly more: Piece | null;
  readonly theirs: number;
}

/** Sums in another order may differ by so much. */
const ROUNDING = 1e-6;

/** The texts near to the offered one that the party would sign if they passed at home, by setting. */
function candidates(writing: Writing, pieces: readonly Piece[]): Candidate[][] {
  const { offer, settings } = writing;
  const bareAt = baresOf(writing);
  const worthy: Candidate[][] = settings.map(() => []);
  lookNear(pieces, offer.clauses.length, (draft, more) => {
    const isOfFirst = more?.isOfFirst === true;
    const given = isOfFirst ? draft.given + more.size : draft.given;
    const got = more === null || isOfFirst ? draft.got : draft.got + more.size;
    const pleases = more === null ? draft.pleases : draft.pleases + more.pleases;
    const adds = more === null ? draft.adds : draft.adds + more.adds;
    const bare = bareAt(given, got);
    for (let place = 0; place < settings.length; place += 1) {
      const own = adds + (bare.own[place] ?? 0);
      if (own >= -ROUNDING) worthy[place]?.push({ draft, more, theirs: pleases + (bare.theirs[place] ?? 0) });
    }
  });
  return worthy;
}

/** Takes out the candidate that is best for the other side, of equals the one that was found first; null where none is left. */
function takeBest(worthy: readonly Candidate[][]): (Candidate & { readonly setting: number }) | null {
  let best: Candidate | null = null;
  let [setting, place] = [0, 0];
  for (const [tried, list] of worthy.entries())
    for (let at = 0; at < list.length; at += 1) {
      const one = list[at];
      if (one === undefined || (best !== null && one.theirs <= best.theirs)) continue;
      [best, setting, place] = [one, tried, at];
    }
  worthy[setting]?.splice(place, 1);
  return best === null ? null : { ...best, setting };
}

/**
 * Another text that the party would sign itself, and that the other side should mind least: found by trying every text
 * at one or two changes from the offered one, under its own dials and step by step together. Null where clauses may not
 * be changed now, or no such text is worth signing. A text of more changes may be better: nobody looks for it.
 *
 * An answer may try thousands, so that none is valued in full: gains and costs add up, promise by promise, and what
 * bringing a text home takes off it, which does not add up, is asked of those alone that would be signed else.
 */
export function redraft(
  view: View,
  line: Line,
  offer: OfferView,
  standpoint: Standpoint,
  barred: ReadonlySet<string>,
): TextChoice | null {
  const open = openAt(view, offer);
  if (open.length === 0) return null;
  const { opener, grain, gate } = offer;
  const settings: readonly DialSettings[] = [
    { opener, grain, gate },
    { opener: 'together', grain: 4, gate },
  ];
  const writing: Writing = { line, offer, standpoint, settings };
  const worthy = candidates(writing, piecesOf(writing, open));
  for (let best = takeBest(worthy); best !== null; best = takeBest(worthy)) {
    const { draft, more, setting } = best;
    const dials = settings[setting];
    if (dials === undefined) continue;
    const clauses = [...draft.pieces, ...(more === null ? [] : [more])].map(({ clause }) => clause);
    const chosen = clauses.map(({ issue, level, giver }) => ({ issue, level, giver }));
    if (barred.has(textKey(dials, chosen))) continue;
    const appraisal = new Appraisal(withClauses(writing, clauses), standpoint);
    if (appraisal.worthAt(dials) >= 0) return { ...dials, clauses: chosen };
  }
  return null;
}
