import type { Seed } from '#engine';
import { chanceFor } from '../sampling/chance.ts';
import { type Estimate, shareInterval } from '../statistics/intervals.ts';

/**
 * How fit mutants are beside residents when there are so many of them, 1 to N − 1: more than 1 is fitter. A number is the
 * same however many there are.
 */
export type Fitness = number | ((mutants: number) => number);

export interface MoranOptions {
  /** Mutants at the beginning: 1 where nothing is said. */
  readonly mutants?: number;
}

const fitnessAt = (fitness: Fitness, mutants: number): number => {
  const ratio = typeof fitness === 'number' ? fitness : fitness(mutants);
  if (!(ratio > 0) || !Number.isFinite(ratio)) throw new Error(`A relative fitness is above 0: ${ratio} is not.`);
  return ratio;
};

function demandPopulation(size: number, mutants: number): void {
  if (!Number.isInteger(size) || size < 2) throw new Error('A population has two members at least.');
  if (!Number.isInteger(mutants) || mutants < 1 || mutants >= size)
    throw new Error(`Of ${size} members 1 to ${size - 1} can be mutants at the beginning.`);
}

/**
 * The chance that mutants take over a population of `size` members in the Moran process (Moran 1958): one is born in
 * proportion to fitness, one dies by lot, until all are alike. Exact, as a birth-and-death chain (Karlin and Taylor 1975;
 * Nowak 2006): with equal fitness it is mutants ÷ size. Throws on a population below 2 or a fitness that is not above 0.
 */
export function moran(fitness: Fitness, size: number, { mutants = 1 }: MoranOptions = {}): number {
  demandPopulation(size, mutants);
  let [product, sum, own] = [1, 1, mutants === 1 ? 1 : 0];
  for (let at = 1; at < size; at += 1) {
    product /= fitnessAt(fitness, at);
    sum += product;
    if (at === mutants - 1) own = sum;
  }
  return own / sum;
}

/**
 * The same process played with seeded chance: the share of `runs` in which the mutants took over, with its exact interval.
 * The same seed gives the same share. Needs fitness and size as `moran` does.
 */
export function moranPlayed(
  fitness: Fitness,
  size: number,
  { runs, seed, mutants = 1 }: MoranOptions & { readonly runs: number; readonly seed: Seed },
): Estimate {
  demandPopulation(size, mutants);
  const chance = chanceFor('moran', seed);
  let fixed = 0;
  for (let run = 0; run < runs; run += 1) {
    let now = mutants;
    for (let draw = 0; now > 0 && now < size; draw += 2) {
      const weight = now * fitnessAt(fitness, now);
      const isBorn = chance(run, draw) < weight / (weight + size - now);
      const dies = chance(run, draw + 1) < now / size;
      now += (isBorn ? 1 : 0) - (dies ? 1 : 0);
    }
    fixed += now === size ? 1 : 0;
  }
  return shareInterval(fixed, runs);
}

/**
 * The relative fitness of mutants that meet everybody else once, from the payoffs of a game of two strategies: 1 − `weight`
 * plus `weight` times the mean payoff, for each side (Nowak, Sasaki, Taylor and Fudenberg 2004). `payoffs` by own row and
 * other's column, mutants first; `weight` from 0 to 1 says how much the game counts.
 */
export function fitnessInGame(
  payoffs: readonly [readonly [number, number], readonly [number, number]],
  size: number,
  weight: number,
): (mutants: number) => number {
  const [[a, b], [c, d]] = payoffs;
  return (mutants) => {
    const mine = (a * (mutants - 1) + b * (size - mutants)) / (size - 1);
    const theirs = (c * mutants + d * (size - mutants - 1)) / (size - 1);
    return (1 - weight + weight * mine) / (1 - weight + weight * theirs);
  };
}
