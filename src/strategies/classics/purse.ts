import { type Reason, reason } from '../reason.ts';
import type { Weigher } from '../strategy.ts';
import { tempered } from '../tempered.ts';
import { plainly, type Wish } from './plainly.ts';

const PROPOSER = 'proposer';
const RESPONDER = 'responder';
const TAKE = 'take-share';
const REFUSE = 'turn-it-down';
/** Coins in one purse. */
const PURSE = 10;
/** Ways to propose, by how many coins the other side gets. */
const WAYS = ['one', 'two', 'three', 'four', 'five'] as const;
const waysToPropose = WAYS.map((way, place) => ({ choice: `propose:${way}`, share: place + 1 }));

/** What somebody who counts coins alone does with a share, reasoned from the end: any coin is more than none. */
const wouldTake = (share: number): boolean => share > 0;

/** A proposal is worth what it leaves, if the other side takes it, and nothing if it would not. */
const expecting = (takes: (share: number) => boolean): readonly Wish[] =>
  waysToPropose.map(({ choice, share }) => {
    const left = PURSE - share;
    const terms: readonly Reason[] = [reason('leaves-it', left)];
    return { choice, reasons: takes(share) ? terms : [...terms, reason('would-be-refused', -left)] };
  });

const proposers = {
  reckoning: plainly(
    {
      id: 'backward-induction',
      party: PROPOSER,
      source: 'Güth, Schmittberger and Schwarze 1982, the equilibrium path',
    },
    () => expecting(wouldTake),
  ),
  'fair-minded': plainly(
    {
      id: 'fair-share',
      party: PROPOSER,
      source: 'Güth, Schmittberger and Schwarze 1982: half was proposed most often',
    },
    () => expecting((share) => share * 2 >= PURSE),
  ),
};

const responders = {
  reckoning: plainly(
    {
      id: 'backward-induction',
      party: RESPONDER,
      source: 'Güth, Schmittberger and Schwarze 1982, the equilibrium path',
    },
    (view) => answers(view.track('offered')?.low ?? 0, 0),
  ),
  'fair-minded': plainly(
    { id: 'fair-share', party: RESPONDER, source: 'a threshold of fairness: Camerer 2003; the value is a parameter' },
    (view) => answers(view.track('offered')?.low ?? 0, view.parameter('fair-share') ?? 0),
  ),
};

/** Yes to a share of at least the bar, if it is anything at all; else no, since meanness weighs more than the coins. */
function answers(share: number, bar: number): readonly Wish[] {
  const meanness = share < bar ? [reason('too-mean', -share - 1)] : [];
  return [
    { choice: TAKE, reasons: [reason('leaves-it', share), ...meanness] },
    { choice: REFUSE, reasons: share < bar ? [reason('too-mean', 1)] : [] },
  ];
}

/** Who shares a purse, and who says yes or no to it. */
export const PURSE_SHARERS: readonly Weigher[] = [
  tempered(PROPOSER, proposers),
  ...Object.values(proposers),
  tempered(RESPONDER, responders),
  ...Object.values(responders),
];
