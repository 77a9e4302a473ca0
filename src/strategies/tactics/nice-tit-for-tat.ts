import { share, type Tactic } from './tactic.ts';

/**
 * Nice tit for tat: goes as far of its own way to the fair text as the other side has gone of its own. What came first from
 * there counts as nothing, and as much as the fair text would bring as the whole way; the best text so far counts, so that
 * a step back is forgiven. T. Baarslag, K. Hindriks and C. Jonker, A tit for tat negotiation strategy for real-time bilateral
 * negotiations, in Complex Automated Negotiations, Springer 2013, 229–233. Fair is there as here where the product of both
 * gains is largest. Their bonus as time runs out is left out, and the other side is measured by what its texts bring, not
 * by what they seem to cost it.
 */
export const niceTitForTat: Tactic = {
  id: 'nice-tit-for-tat',
  source: 'Baarslag, Hindriks and Jonker 2013, without the bonus for time',
  isModelling: true,
  aspiration: ({ received, fair }) => {
    const [first] = received;
    const aim = share(fair());
    if (first === undefined) return 1;
    const best = Math.max(...received);
    const gone = first >= aim ? 1 : share((best - first) / (aim - first));
    return 1 - gone * (1 - aim);
  },
};
