import { addressOfAll } from '../chance/address.ts';
import type { BoundLevel, Rules } from '../rules/rules.ts';
import { isHeld, offerOf, sideOf } from '../world/agreements.ts';
import type { Agreement, Handle, LedgerEntry, Offer, Step, World } from '../world/world.ts';

/** A step with all that it stands in. */
export interface StandingStep {
  readonly agreement: Agreement;
  readonly offer: Offer;
  readonly step: Step;
  readonly level: BoundLevel;
}

export const isOpen = ({ status }: Step): boolean => status === 'due' || status === 'delayed';

/** True where a step falls due: its turn has come, and what it waits for was verified. */
export const isDue = (agreement: Agreement, step: Step, turn: number): boolean =>
  isOpen(step) && step.dueOnTurn <= turn && !isHeld(agreement, step);

/** How much of which issue a step delivers. */
export function levelOf(world: World, rules: Rules, agreement: Agreement, step: Step): BoundLevel {
  const clause = offerOf(world, agreement.offer).clauses[step.clause];
  const level = clause && rules.levels[clause.issue]?.[clause.level];
  if (level === undefined) throw new Error(`Agreement ${agreement.id} has no clause ${step.clause}.`);
  return level;
}

/** The steps of which something holds, with all that they stand in, in the order of agreements. */
export const stepsThat = (
  holds: (agreement: Agreement, step: Step) => boolean,
  world: World,
  rules: Rules,
): readonly StandingStep[] =>
  world.agreements.flatMap((agreement) => {
    const those = agreement.steps.filter((step) => holds(agreement, step));
    if (those.length === 0) return [];
    const offer = offerOf(world, agreement.offer);
    return those.map((step) => ({ agreement, offer, step, level: levelOf(world, rules, agreement, step) }));
  });

/** The first party across the table from a step's giver. */
export const receiverOf = (offer: Offer, step: Step): Handle =>
  offer.sides[sideOf(offer.sides, step.giver) === 0 ? 1 : 0][0] ?? -1;

/** What is said of a step: its own share of the clause, and never more. */
export const saidOf = ({ offer, step, level }: StandingStep, share: number) => ({
  by: step.giver,
  about: receiverOf(offer, step),
  size: level.size * share,
  coin: level.coin,
  deed: level.deed,
  share,
});

/** A step in the books: at a price for all who sit opposite, and at another one for its giver. */
export function entryOf(
  world: World,
  { agreement, offer, step, level }: StandingStep,
  price: number,
  ofGiver: number,
): LedgerEntry {
  const isOpposite = (party: number): boolean =>
    agreement.parties.includes(party) && sideOf(offer.sides, party) !== sideOf(offer.sides, step.giver);
  const prices = world.purses.map((_, party) => (party === step.giver ? ofGiver : isOpposite(party) ? price : 0));
  return { turn: world.turn, deed: level.deed, giver: step.giver, to: receiverOf(offer, step), prices };
}

/** Where the draws about a step stand: its deed and its giver, and which instalment of which agreement it is. */
export const addressOfStep = ({ agreement, step, level }: StandingStep, { index }: Rules) => {
  const { deeds, parties } = index;
  return {
    what: addressOfAll(deeds.addresses[level.deed] ?? 0, parties.addresses[step.giver] ?? 0),
    ordinal: agreement.reachedOnTurn * 16 + step.part,
  };
};
