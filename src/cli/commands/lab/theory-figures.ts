import type { PlayedTheory, TheoryFigure, TrustOverGames } from '#lab';
import { speak } from '../../speak.ts';

/** Names of the columns of what was played. */
const words = (played: string) => ({
  played,
  mean: speak('report.theory.mean'),
  low: speak('report.theory.low'),
  high: speak('report.theory.high'),
});

const named = (theory: string, key: string, told: Readonly<Record<string, number>> = {}): string =>
  speak(`report.theory.${theory}.${key}`, told);

/** What every figure of a theory has: the curve, and the dots of what was played. */
function laid(
  theory: string,
  of: PlayedTheory,
  told: Readonly<Record<string, number>>,
  digits: readonly [number, number],
): TheoryFigure {
  return {
    kind: 'theory',
    title: named(theory, 'title'),
    description: named(theory, 'description', told),
    x: { label: named(theory, 'x'), form: { digits: digits[0] } },
    y: { label: named(theory, 'y'), form: { digits: digits[1], isSigned: theory === 'trust' } },
    words: words(named(theory, 'played', told)),
    curves: [{ name: named(theory, 'curve', told), points: of.theory }],
    played: of.played,
  };
}

export const gradualismFigure = (of: PlayedTheory, delta: number): TheoryFigure =>
  laid('gradualism', of, { delta }, [2, 4]);

export const rubinsteinFigure = (of: PlayedTheory, delta: number, horizon: number): TheoryFigure =>
  laid('rubinstein', of, { delta, horizon }, [2, 4]);

export const trustFigure = (of: TrustOverGames, games: number): TheoryFigure =>
  laid('trust', of, { games, threshold: of.threshold }, [2, 3]);
