import { exposureOf } from '#engine';
import { guessedValue } from './guess.ts';
import type { Proposal } from './proposal.ts';
import { preconditionOf, type StanceSight } from './standpoint.ts';

/** How another party would likely answer an offer, as far as an outsider can tell. */
export type Outlook = 'accept' | 'open' | 'refuse';

/** Points within which an outsider's guess says nothing. Judgement. */
const UNSURE = 1;
const PLAIN = { scales: { costs: 1, exposure: 1, precondition: 1, walkAway: 0 } };

/** What everybody knows of Congress: it dislikes payment before talks (claim C082). Red lines at home only their party sees. */
const CONGRESS: Readonly<Record<string, number>> = { wary: -0.5, hostile: -1.5 };

/** Points that an outsider takes off a party's deal with steps before talks. */
const homeBeforeTalksOf = ({ party, stance }: StanceSight): number =>
  party === 'us' ? (CONGRESS[stance('us', 'congress') ?? ''] ?? 0) : 0;

/**
 * An outsider's guess in points at what an offer is worth to a party, from what everybody knows: gains and costs of the
 * clauses, who stands exposed, what the other asks for beforehand and how those at its home look on payment before talks.
 * Trust, temper, purse and book of the other stay out of it. `stance` says where a chart stands, null where the onlooker
 * does not know.
 */
export function estimateOf(proposal: Proposal, party: string, stance: StanceSight['stance']): number {
  const isBeforeTalks = proposal.gate === 'before-talks';
  const sight = { party, stance };
  const heldOut = 3 * preconditionOf(sight) * (isBeforeTalks ? 0.5 : 1);
  return guessedValue(proposal, party, PLAIN) - heldOut + (isBeforeTalks ? homeBeforeTalksOf(sight) : 0);
}

/** How an outsider would expect another party to answer, by the same estimate. */
export function outlookOf(proposal: Proposal, party: string, stance: StanceSight['stance']): Outlook {
  const value = estimateOf(proposal, party, stance);
  if (value > UNSURE) return 'accept';
  return value < -UNSURE ? 'refuse' : 'open';
}

/** What a text holds for the party that reads it, in points. Nothing in it is a guess. */
export interface OwnBalance {
  /** What the others' promises are worth to it, if all of them come. */
  readonly gains: number;
  /** What keeping its own costs it. */
  readonly costs: number;
  /** Points that are lost where the other side stops at the worst moment. */
  readonly exposure: number;
}

/** The own balance of a text, by the world's numbers. What bringing it home costs, those at home say. */
export function ownBalanceOf(proposal: Proposal, party: string): OwnBalance {
  const sum = (points: readonly number[]): number => points.reduce((total, one) => total + one, 0);
  return {
    gains: sum(proposal.clauses.map(({ giver, gain }) => (giver === party ? 0 : (gain[party] ?? 0)))),
    costs: sum(proposal.clauses.map(({ cost }) => cost[party] ?? 0)),
    exposure: exposureOf(party, proposal, proposal),
  };
}
