import type { FactView } from '#engine';
import type { Beat } from '../../picture/picture.ts';
import { ANSWERS, GRAVITY, type Gravity, gravityFor } from './gravity.ts';

/** One line of a reveal, with how much it weighs. */
export interface Line {
  readonly beat: Beat;
  readonly gravity: Gravity;
}

/** What happened, in the order in which it is told: headlines first, then what is folded under them. */
export interface Told {
  readonly headlines: readonly Line[];
  readonly lesser: readonly Line[];
}

/** So few lesser lines are no burden, and are not folded. */
const FEW = 1;

/**
 * Parts the beats of a reveal into headlines and the rest. The weightiest come first, those of one weight in the order in
 * which they happened; but what came of an answer that this chair has just given stands before all. Where nothing is a
 * headline, nothing is folded.
 */
export function orderOf(beats: readonly Beat[], facts: readonly FactView[], party: string, hasAnswered: boolean): Told {
  const byKey = new Map(facts.map((fact) => [`fact/${fact.id}`, fact]));
  const lines = beats.map((beat): Line => {
    const fact = byKey.get(beat.key);
    return { beat, gravity: fact === undefined ? GRAVITY.line : gravityFor(fact, party) };
  });
  const isHeadline = ({ gravity }: Line): boolean => gravity >= GRAVITY.news;
  const lesser = lines.filter((line) => !isHeadline(line));
  if (lesser.length <= FEW || lesser.length === lines.length) return { headlines: lines, lesser: [] };
  const headlines = lines.filter(isHeadline).toSorted((one, other) => other.gravity - one.gravity);
  const isAnswer = ({ beat }: Line): boolean => {
    const fact = byKey.get(beat.key);
    return fact !== undefined && ANSWERS.has(fact.fact) && (fact.by === party || fact.about === party);
  };
  if (!hasAnswered) return { headlines, lesser };
  return { headlines: [...headlines.filter(isAnswer), ...headlines.filter((line) => !isAnswer(line))], lesser };
}
