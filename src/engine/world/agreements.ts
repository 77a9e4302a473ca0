import { phaseOf } from './exposure.ts';
import type { Agreement, Clause, Dials, Handle, Offer, Step, World } from './world.ts';

/** How many clauses a party has kept under the eyes of monitors; an instalment counts as its share. */
export function verifiedStepsOf(world: World, party: Handle): number {
  let verified = 0;
  for (const { steps } of world.agreements)
    for (const step of steps) if (step.giver === party && step.isVerified) verified += 1 / step.parts;
  return verified;
}

/** The offer that an agreement came from. */
export function offerOf(world: World, id: number): Offer {
  const offer = world.offers.find((candidate) => candidate.id === id);
  if (offer === undefined) throw new Error(`There is no offer ${id}.`);
  return offer;
}

/** The side (0 or 1) on which a party sits at this table. */
export const sideOf = (sides: Offer['sides'], party: Handle): 0 | 1 => (sides[0].includes(party) ? 0 : 1);

/** The steps that clauses become under the dials, the first due `start` turns into the game; 0 leaves them undated. */
export function stepsOf(
  offer: { readonly clauses: readonly Clause[]; readonly sides: Offer['sides']; readonly dials: Dials },
  start: number,
  phaseTurns: number,
): Step[] {
  const steps = offer.clauses.flatMap(({ giver }, clause) =>
    Array.from({ length: offer.dials.grain }, (_, part) => ({
      clause,
      giver,
      part: part + 1,
      parts: offer.dials.grain,
      dueOnTurn: start + phaseOf(offer.dials.opener, sideOf(offer.sides, giver) === 0, part) * phaseTurns,
    })),
  );
  return steps
    .toSorted((a, b) => a.dueOnTurn - b.dueOnTurn || a.clause - b.clause)
    .map((step, id) => ({
      id,
      ...step,
      status: 'due',
      onTurn: 0,
      delays: 0,
      deliveredPct: 0,
      isVerified: false,
      isDetected: false,
    }));
}

/** Gives undated steps their turns, once talks have begun. */
export function date(agreement: Agreement, start: number): void {
  for (const step of agreement.steps) step.dueOnTurn += start;
}
