/** Days in a month of the Gregorian calendar, on average. */
const MONTH = 30.436875;

/** Chance of at most `count` successes in `trials`. */
function atMost(count: number, trials: number, chance: number): number {
  let [term, sum] = [(1 - chance) ** trials, 0];
  for (let k = 0; k <= count; k += 1) {
    sum += term;
    term *= ((trials - k) / (k + 1)) * (chance / (1 - chance));
  }
  return sum;
}

/** The chance at which a rising function passes a level. */
function solve(level: number, rising: (chance: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < level) low = middle;
    else high = middle;
  }
  return low;
}

/** The exact 95 % interval of a share (Clopper and Pearson 1934): `count` of `trials`, each 0 to 1. */
export const binomialInterval = (count: number, trials: number): readonly [number, number] => [
  solve(0.025, (chance) => 1 - atMost(count - 1, trials, chance)),
  solve(0.975, (chance) => 1 - atMost(count, trials, chance)),
];

/** Chance of at least one a month, from the chance of one in a turn of so many days. */
export const monthlyFrom = (perTurn: number, turnDays: number): number => 1 - (1 - perTurn) ** (MONTH / turnDays);
