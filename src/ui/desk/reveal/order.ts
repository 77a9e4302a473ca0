import type { FactView } from '#engine';
import type { Beat } from '../../picture/picture.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { ANSWERS, GRAVITY, type Gravity, gravityFor } from './gravity.ts';

/** One line of a reveal, with how much it weighs. */
export interface Line {
  readonly beat: Beat;
  readonly gravity: Gravity;
  /** True for what came of the deed in the line before it. */
  readonly isResult: boolean;
}

/** What happened, in the order in which it is told: headlines first, then what is folded under them. */
export interface Told {
  readonly headlines: readonly Line[];
  readonly lesser: readonly Line[];
}

/** So few lesser deeds are no burden, and are not folded. */
const FEW = 1;

/**
 * Parts the beats of a reveal into headlines and the rest, deed by deed: each deed is told once, with what came of it. What
 * others did and what was settled together comes first, the weightiest on top; the own moves, which their chair knows,
 * come last. What came of an answer that this chair has just given stands before all. No deed is told after what came of
 * it in another's. Where nothing is a headline, nothing is folded.
 */
export function orderOf(beats: readonly Beat[], facts: readonly FactView[], party: string, hasAnswered: boolean): Told {
  const deeds = deedsOf(beats, facts);
  const rankOf = (deed: Deed): number => (isAnswer(deed, party) && hasAnswered ? 0 : isOwn(deed, party) ? 2 : 1);
  const weightOf = (deed: Deed): Gravity => heaviest(deed, party);
  const inOrder = deeds.toSorted((one, other) => rankOf(one) - rankOf(other) || weightOf(other) - weightOf(one));
  const told = afterTheirCauses(inOrder, facts);
  const isNews = (deed: Deed): boolean => weightOf(deed) >= GRAVITY.news;
  const needed = new Set(told.filter(isNews).flatMap((deed) => [deed, ...causesOf(deed, deeds, facts)]));
  const lesser = told.filter((deed) => !needed.has(deed));
  const lines = (of: readonly Deed[]): readonly Line[] => of.flatMap((deed) => linesOf(deed, party));
  if (lesser.length <= FEW || needed.size === 0) return { headlines: lines(told), lesser: [] };
  return { headlines: lines(told.filter((deed) => needed.has(deed))), lesser: lines(lesser) };
}

const linesOf = (deed: Deed, party: string): readonly Line[] =>
  deed.parts.map(({ beat, fact }, place) => ({
    beat,
    gravity: fact === null ? GRAVITY.line : gravityFor(fact, party),
    isResult: place > 0,
  }));

const heaviest = (deed: Deed, party: string): Gravity =>
  linesOf(deed, party).reduce<Gravity>((most, { gravity }) => (gravity > most ? gravity : most), GRAVITY.routine);

/** What the chair chose by itself. Its staff's deeds and joint decisions are others' in part. */
const isOwn = ({ parts }: Deed, party: string): boolean =>
  parts.every(({ fact }) => fact?.by === party && !NOT_CHOSEN.has(fact.fact));
const NOT_CHOSEN: ReadonlySet<string> = new Set(['reflex-fired', 'key-turned', 'key-turned-back', 'joint-held']);

const isAnswer = ({ parts }: Deed, party: string): boolean =>
  parts.some(({ fact }) => fact !== null && ANSWERS.has(fact.fact) && [fact.by, fact.about].includes(party)) &&
  parts.some(({ fact }) => fact?.fact !== 'offer-left-unanswered');

/** The other deeds that a deed goes back to, the nearest first. */
function causesOf(deed: Deed, deeds: readonly Deed[], facts: readonly FactView[]): readonly Deed[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const found: Deed[] = [];
  for (const { fact } of deed.parts) {
    for (let next = fact?.because ?? null; next !== null; next = byId.get(next)?.because ?? null) {
      const id = next;
      const cause = deeds.find(({ facts: own }) => own.includes(id));
      if (cause !== undefined && cause !== deed && !found.includes(cause)) found.push(cause);
    }
  }
  return found;
}

/** The same deeds, each after those that it goes back to. */
function afterTheirCauses(deeds: readonly Deed[], facts: readonly FactView[]): readonly Deed[] {
  const told = new Set<Deed>();
  for (const deed of deeds) {
    for (const cause of causesOf(deed, deeds, facts).toReversed()) told.add(cause);
    told.add(deed);
  }
  return [...told];
}
