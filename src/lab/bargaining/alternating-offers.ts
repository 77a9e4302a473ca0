/** A division of one cake of size 1: who asks, from turn 1 on, and what each of the two would get. The shares sum to 1. */
export interface CakeOffer {
  readonly turn: number;
  readonly by: 0 | 1;
  readonly shares: readonly [number, number];
}

/** A party at the cake: what it asks for when it is its turn, and whether it takes what it is offered. */
export interface CakeNegotiator {
  readonly offer: (turn: number) => CakeOffer;
  readonly accepts: (offer: CakeOffer) => boolean;
}

/** A negotiation as it went: every offer in turn, the last of them accepted, or none where time ran out. */
export interface CakeNegotiation {
  readonly offers: readonly CakeOffer[];
  readonly agreed: CakeOffer | null;
}

/** What both know: each one's discount, the worth tomorrow of 1 today, from 0 to 1; and how many turns there are, from 1. */
export interface CakeRules {
  readonly discounts: readonly [number, number];
  readonly horizon: number;
}

/** Who asks in a turn: the first party in turn 1, then by turns. */
const askerIn = (turn: number): 0 | 1 => (turn % 2 === 1 ? 0 : 1);
const other = (party: 0 | 1): 0 | 1 => (party === 0 ? 1 : 0);

/**
 * A negotiator who reasons from the last turn back. After the last turn there is nothing, so that in it anything is
 * accepted and the asker takes all. In any turn before, who refuses will ask in the next one, and gets what it asks then,
 * worth its discount today: this much it must be offered, and no more. Who is offered just that accepts. No formula for
 * the limit is used. Rubinstein, Perfect equilibrium in a bargaining model, Econometrica 50 (1982), 97–109, cut off at a
 * horizon as in Ståhl, Bargaining theory (Stockholm 1972). Throws on rules that are none.
 */
export function farSeeingNegotiator(party: 0 | 1, rules: CakeRules): CakeNegotiator {
  const due = dueByTurn(rules);
  const dueIn = (turn: number): number => due[turn - 1] ?? 0;
  return {
    offer: (turn) => {
      const [own, given] = [1 - dueIn(turn), dueIn(turn)];
      return { turn, by: party, shares: party === 0 ? [own, given] : [given, own] };
    },
    accepts: ({ turn, shares }) => shares[party] >= dueIn(turn),
  };
}

/** For each turn, the least share that who is asked accepts: what waiting for its own turn is worth to it. */
function dueByTurn({ discounts, horizon }: CakeRules): readonly number[] {
  if (!Number.isInteger(horizon) || horizon < 1) throw new Error(`A horizon is a whole number from 1, not ${horizon}.`);
  for (const discount of discounts)
    if (!(discount >= 0 && discount <= 1)) throw new Error(`A discount lies from 0 to 1, and ${discount} does not.`);
  const due: number[] = [];
  let nextAsk = 0;
  for (let turn = horizon; turn >= 1; turn--) {
    const waiting = discounts[other(askerIn(turn))] * nextAsk;
    due.unshift(waiting);
    nextAsk = 1 - waiting;
  }
  return due;
}

/** Two negotiators at the table, offer by offer, until one is accepted or the turns are over. The first begins. */
export function negotiate(
  negotiators: readonly [CakeNegotiator, CakeNegotiator],
  { horizon }: Pick<CakeRules, 'horizon'>,
): CakeNegotiation {
  const offers: CakeOffer[] = [];
  for (let turn = 1; turn <= horizon; turn++) {
    const by = askerIn(turn);
    const offer = negotiators[by].offer(turn);
    offers.push(offer);
    if (negotiators[other(by)].accepts(offer)) return { offers, agreed: offer };
  }
  return { offers, agreed: null };
}
