import { passing } from '#engine';
import type { Strategy } from '#strategies';

/** The name under which the lab seats an agent that lets every turn pass. */
export const SKIPPING = 'skip';

/** Does nothing, ever, and answers no offer: the measure of whether a chair is worth playing. */
export const skipping = (party: string): Strategy => ({
  id: SKIPPING,
  party,
  version: 1,
  source: 'judgement',
  stands: null,
  decide: ({ ask }, _luck, notes) => ({
    decision: ask === 'answers' ? { kind: 'answers', answers: [] } : passing,
    reasons: [],
    notes,
  }),
});
