import { byTime } from './time-dependent.ts';

/**
 * Gives way evenly: aspiration 1 − t. Faratin, Sierra and Jennings 1998 with κ = 0 and β = 1, where late and early meet.
 */
export const linear = byTime('linear', false, (time) => time);
