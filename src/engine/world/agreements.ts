import { deliveriesOf } from './sequence.ts';
import type { Agreement, Handle, Offer, Step, World } from './world.ts';

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

/** The steps that the clauses of an offer become, the first due `start` turns into the game; 0 leaves them undated. */
export function stepsOf(
  { clauses, sides, dials, sequence }: Pick<Offer, 'clauses' | 'sides' | 'dials' | 'sequence'>,
  start: number,
  phaseTurns: number,
): Step[] {
  const ordered = deliveriesOf({ sides, clauses, order: dials, sequence })
    .map((delivery, number) => ({ ...delivery, number }))
    .toSorted((a, b) => a.phase - b.phase || a.clause - b.clause);
  return ordered.map(({ clause, part, parts, phase, after }, id) => ({
    id,
    clause,
    giver: clauses[clause]?.giver ?? -1,
    part,
    parts,
    ...(after !== undefined && { after: ordered.findIndex(({ number }) => number === after) }),
    dueOnTurn: start + phase * phaseTurns,
    status: 'due',
    onTurn: 0,
    delays: 0,
    deliveredPct: 0,
    isVerified: false,
    isDetected: false,
  }));
}

/** True while a step waits for another one to be verified. */
export const isHeld = ({ steps }: Agreement, { after }: Step): boolean =>
  after !== undefined && steps[after]?.isVerified !== true;

/** Gives undated steps their turns, once talks have begun. */
export function date(agreement: Agreement, start: number): void {
  for (const step of agreement.steps) step.dueOnTurn += start;
}
