import { homeBeforeTalksOf, preconditionOf, type StanceSight } from './standpoint.ts';
import { guessedValue, type Proposal } from './valuing.ts';

/** How another party would likely answer an offer, as far as an outsider can tell. */
export type Outlook = 'accept' | 'open' | 'refuse';

/** Points within which an outsider's guess says nothing. Judgement. */
const UNSURE = 1;
const PLAIN = { scales: { costs: 1, exposure: 1, precondition: 1, walkAway: 0 } };

/**
 * An outsider's guess at an answer, from what everybody knows: gains and costs of the clauses, who stands exposed, what the
 * other asks for beforehand and how those at its home look on payment before talks. Trust, temper, purse and book of the
 * other stay out of it. `stance` says where a chart stands, null where the onlooker does not know.
 */
export function outlookOf(proposal: Proposal, party: string, stance: StanceSight['stance']): Outlook {
  const isBeforeTalks = proposal.gate === 'before-talks';
  const sight = { party, stance };
  const heldOut = 3 * preconditionOf(sight) * (isBeforeTalks ? 0.5 : 1);
  const value = guessedValue(proposal, party, PLAIN) - heldOut + (isBeforeTalks ? homeBeforeTalksOf(sight) : 0);
  if (value > UNSURE) return 'accept';
  return value < -UNSURE ? 'refuse' : 'open';
}
