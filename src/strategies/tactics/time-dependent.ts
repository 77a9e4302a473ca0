import type { Tactic } from './tactic.ts';

const SOURCE = 'Faratin, Sierra and Jennings 1998, time-dependent tactics, with whole exponents';

/** A figure times itself: powers would come out differently in different machines. */
function power(base: number, exponent: number): number {
  let product = 1;
  for (let factor = 0; factor < exponent; factor++) product *= base;
  return product;
}

/** A tactic that looks at nothing but the time that has gone; `conceded` is the share that it has given up by then. */
export const byTime = (
  id: string,
  isModelling: boolean,
  conceded: (time: number) => number,
  source = SOURCE,
): Tactic => ({
  id,
  source,
  isModelling,
  aspiration: ({ time }) => 1 - conceded(time),
});

/** How much of a kind a tactic is: the exponent of the curve. Judgement; Faratin and others try wide ranges of it. */
const STEEPNESS = 4;

/** Stays high and gives way at the end: time⁴ conceded. */
export const late = (time: number): number => power(time, STEEPNESS);

/** Gives way at once and then less and less: 1 − (1 − time)⁴ conceded, the same curve seen from the other end. */
export const early = (time: number): number => 1 - power(1 - time, STEEPNESS);
