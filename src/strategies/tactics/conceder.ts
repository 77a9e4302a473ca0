import { byTime, early } from './time-dependent.ts';

/**
 * Gives way quickly to what it can just bear: aspiration (1 − t)⁴. Faratin, Sierra and Jennings (1998) take α(t) = t^(1/β)
 * with β > 1, which is a root; roots are not rounded alike in all machines. This is their boulware curve seen from the
 * other end, 1 − (1 − t)⁴ conceded, which falls as steeply at the beginning as that one does at the end.
 */
export const conceder = byTime('conceder', false, early);
