import { sideOf, stepsOf } from './agreements.ts';
import type { Offer } from './world.ts';

/**
 * The largest amount by which each side would have delivered more than it received at any point of the sequence, in size
 * points. Opener and grain matter only through this. Steps of one turn are counted together.
 */
export function exposureOf(
  offer: Pick<Offer, 'clauses' | 'sides' | 'dials'>,
  sizeOf: (clause: Offer['clauses'][number]) => number,
): readonly [number, number] {
  const balance = [0, 0];
  const worst: [number, number] = [0, 0];
  const steps = stepsOf(offer, 1, 1);
  for (const [place, step] of steps.entries()) {
    const clause = offer.clauses[step.clause];
    if (clause === undefined) continue;
    const side = sideOf(offer.sides, step.giver);
    const size = sizeOf(clause) / step.parts;
    balance[side] = (balance[side] ?? 0) + size;
    balance[1 - side] = (balance[1 - side] ?? 0) - size;
    if (steps[place + 1]?.dueOnTurn === step.dueOnTurn) continue;
    worst[0] = Math.max(worst[0], balance[0] ?? 0);
    worst[1] = Math.max(worst[1], balance[1] ?? 0);
  }
  return worst;
}
