import type { PayoffTable } from '../dynamics/matrix.ts';
import { fitnessInGame, moran } from '../dynamics/moran.ts';
import { type Bootstrapped, percentileOf } from '../statistics/bootstrap.ts';
import { SETTLED_SHARE } from '../statistics/ranking.ts';

/** Members of the population into which one stranger comes, and how much the game counts beside mere luck. Judgement. */
const POPULATION = 10;
const GAME_WEIGHT = 0.5;

/** On which side of what it would be by lot a chance lies. */
export type LotSide = 'above' | 'even' | 'below';

/** A chance to take over, 0 to 1, with its 95 % interval over resamples of the games. */
export interface Fixation extends Bootstrapped {
  readonly side: LotSide;
  /** The share of resamples in which it lies on the same side. */
  readonly stability: number;
  /**
   * Whether it may be told and drawn: 95 % of resamples or more uphold its side of the lot, and its interval does not reach
   * over to the other. Else the two are not told apart.
   */
  readonly isTold: boolean;
}

/** The chance that one of the row's kind takes over a population of the column's kind; by lot it is 1 ÷ `population`. */
export interface Fixations {
  readonly population: number;
  readonly weight: number;
  readonly fixation: readonly (readonly Fixation[])[];
}

/** Who takes over whom, as far as resamples of the games hold it. */
export interface Takeovers {
  /** Of each kind, how many other kinds one of it takes over more often than by lot. */
  readonly over: readonly number[];
  /** Chances of one kind against another, and how many of them are not told apart from the lot. */
  readonly chances: number;
  readonly untold: number;
}

/** What may be told of take-overs. */
export function takeovers({ fixation }: Fixations): Takeovers {
  const others = fixation.map((row, own) => row.toSpliced(own, 1));
  const all = others.flat();
  return {
    over: others.map((row) => row.filter(({ side, isTold }) => side === 'above' && isTold).length),
    chances: all.length,
    untold: all.filter(({ isTold }) => !isTold).length,
  };
}

/** Beside a chance, a difference that is rounding. */
const ROUNDING = 1e-9;

function sideOf(chance: number): LotSide {
  const beyond = chance - 1 / POPULATION;
  return beyond > ROUNDING ? 'above' : beyond < -ROUNDING ? 'below' : 'even';
}

/** Every chance to take over, from the payoffs of a game that both chairs play alike and the same of each resample of its games. */
export function fixationsOf(payoffs: PayoffTable, resampled: readonly PayoffTable[]): Fixations {
  const again = resampled.map(chancesIn);
  const fixation = chancesIn(payoffs).map((row, one) =>
    row.map((chance, other): Fixation => {
      const drawn = again.map((chances) => chances[one]?.[other] ?? 0);
      const side = sideOf(chance);
      const stability = drawn.filter((value) => sideOf(value) === side).length / drawn.length;
      const spanned = percentileOf(chance, drawn);
      const isClear = side === 'even' || sideOf(side === 'above' ? spanned.low : spanned.high) === side;
      return { ...spanned, side, stability, isTold: stability >= SETTLED_SHARE && isClear };
    }),
  );
  return { population: POPULATION, weight: GAME_WEIGHT, fixation };
}

/** Payoffs between 0 and 1, so that they are fitness. */
function asFitness(payoffs: PayoffTable): PayoffTable {
  const all = payoffs.flat();
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return payoffs.map((row) => row.map((payoff) => (high === low ? 0 : (payoff - low) / (high - low))));
}

function chancesIn(payoffs: PayoffTable): PayoffTable {
  const fit = asFitness(payoffs);
  const at = (row: number, column: number): number => fit[row]?.[column] ?? 0;
  return fit.map((_, one) =>
    fit.map((__, other) =>
      moran(
        fitnessInGame(
          [
            [at(one, one), at(one, other)],
            [at(other, one), at(other, other)],
          ],
          POPULATION,
          GAME_WEIGHT,
        ),
        POPULATION,
      ),
    ),
  );
}
