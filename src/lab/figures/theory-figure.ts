import type { LaidTheory } from '../theory/laid-theory.ts';
import type { TheoryFigure } from './figure.ts';
import type { Theory } from './theories.ts';

/** Says the words under a key, with numbers filled in: those of the command line, or of the page in its language. */
export type TellTheory = (key: string, told?: Readonly<Record<string, number>>) => string;

/** Digits after the point, across and up. */
const DIGITS: Readonly<Record<Theory, readonly [number, number]>> = {
  gradualism: [2, 4],
  rubinstein: [2, 4],
  trust: [2, 3],
};

/**
 * The figure of a theory: the curve, and the dots of what was found. `tell` knows `mean`, `low`, `high`, and for the theory
 * `title`, `description`, `x`, `y`, `curve` and `played`.
 */
export function theoryFigure({ theory, over, told }: LaidTheory, tell: TellTheory): TheoryFigure {
  const [across, up] = DIGITS[theory];
  const named = (key: string): string => tell(`${theory}.${key}`, told);
  return {
    kind: 'theory',
    title: named('title'),
    description: named('description'),
    x: { label: named('x'), form: { digits: across } },
    // A gain has a sign; a ratio and a share have none.
    y: { label: named('y'), form: { digits: up, isSigned: theory === 'trust' } },
    words: { played: named('played'), mean: tell('mean'), low: tell('low'), high: tell('high') },
    curves: [{ name: named('curve'), points: over.theory }],
    played: over.played,
  };
}

/**
 * What is said beside the figure: how far theory and games lie apart at most (`worst`), and for trust from where on it pays by
 * the one and by the other (`trust.crossing`, or `trust.no-crossing` where the games show none).
 */
export function theoryFindings({ theory, over }: LaidTheory, tell: TellTheory): readonly string[] {
  const worst = tell('worst', { distance: over.worst });
  if (theory !== 'trust') return [worst];
  const { threshold, found } = over;
  if (found === null) return [worst, tell('trust.no-crossing', { threshold })];
  return [worst, tell('trust.crossing', { threshold, found })];
}
