import { byTime, late } from './time-dependent.ts';

/**
 * Demands nearly all until time runs out, and gives way then: aspiration 1 − t⁴, with t the share of time that has gone.
 * P. Faratin, C. Sierra and N. R. Jennings, Negotiation decision functions for autonomous agents, Robotics and Autonomous
 * Systems 24 (1998), 159–182: α(t) = κ + (1 − κ)·t^(1/β) with κ = 0 and β = 1/4, so that the exponent is whole and the curve
 * is three multiplications. Named there after Lemuel Boulware, who made one offer and stood by it.
 */
export const boulware = byTime('boulware', false, late);
