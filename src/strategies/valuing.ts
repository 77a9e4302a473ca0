import { type ClauseView, type DialSettings, exposureOf, type Planned } from '#engine';
import { type Reason, reason, sumOf } from './reason.ts';
import type { Standpoint } from './standpoint.ts';

/** What can be valued: an offer on the table, or a package with dials that nobody has tabled yet. */
export interface Proposal extends DialSettings {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly ClauseView[];
  readonly isPublic: boolean;
  /** An order of its own, where the dials do not make it. */
  readonly sequence?: readonly Planned[] | undefined;
  /** Who tables it. */
  readonly from: string;
}

/** What an offer is worth to a party, in points, and its lines. It is worth taking at 0 or more. */
export interface Valuation {
  readonly total: number;
  readonly lines: readonly Reason[];
}

/** The coin whose goods have to cross a border. */
const MATERIAL = 'relief';
/** Points that each further instalment costs at home. */
const INSTALMENT = 0.25;

const across = ({ sides }: Proposal, party: string): readonly string[] =>
  sides[0].includes(party) ? sides[1] : sides[0];

/** Gains × belief that they come; material gains only as far as the border lets them through (claim C064). */
function gainsOf({ clauses }: Proposal, { party, belief, border }: Standpoint): number {
  return clauses.reduce((sum, { giver, coin, gain }) => {
    const material = coin === MATERIAL && party === 'dprk' ? border : 1;
    return giver === party ? sum : sum + (gain[party] ?? 0) * material * (belief[giver] ?? 0.5);
  }, 0);
}

/** What keeping the own promises costs. Half of it comes due in any case, the rest only if the other side delivers too. */
function costsOf(proposal: Proposal, { party, belief, scales }: Standpoint): number {
  const [other = ''] = across(proposal, party);
  const due = (1 + (belief[other] ?? 0.5)) / 2;
  return proposal.clauses.reduce((sum, { cost }) => sum + (cost[party] ?? 0), 0) * due * scales.costs;
}

/** What is lost when the other side stops at the worst moment, times the doubt that it will. */
function exposureLine(proposal: Proposal, { party, trust, scales }: Standpoint): Reason {
  const points = exposureOf(party, proposal, proposal);
  const [other = ''] = across(proposal, party);
  const trusted = trust[other] ?? 0.5;
  return reason('exposure', -points * (1 - trusted) * scales.exposure, {
    points: Math.round(points * 10) / 10,
    trust: Math.round(trusted * 100),
  });
}

/**
 * What an offer is worth to a party, line by line: gains × belief − costs − exposure × (1 − trust) − the precondition
 * still held − home + cover + concreteness − what it takes to leave things as they are (GAME section 3; numbers
 * judgement). Opener and grain enter only through exposure and through the price of each further instalment at home;
 * the gate only through the precondition, which inside talks counts in full, and through those at home who pay nothing
 * before talks.
 */
export function valueOf(proposal: Proposal, standpoint: Standpoint): Valuation {
  const { precondition, scales, home, homeBeforeTalks, cover, concreteness, belief, party } = standpoint;
  const [other = ''] = across(proposal, party);
  const isBeforeTalks = proposal.gate === 'before-talks';
  const passage = standpoint.passage({ ...proposal, dials: proposal });
  const atHome = home + (isBeforeTalks ? homeBeforeTalks : 0) - INSTALMENT * (proposal.grain - 1) + passage;
  const plainness = 0.3 * (concreteness[proposal.from] ?? 0) + (proposal.isPublic ? 0.3 : 0);
  const lines = [
    reason('gains', gainsOf(proposal, standpoint), { belief: Math.round((belief[other] ?? 0.5) * 100) }),
    reason('costs', -costsOf(proposal, standpoint)),
    exposureLine(proposal, standpoint),
    reason('precondition', -3 * precondition * scales.precondition * (isBeforeTalks ? 0.5 : 1)),
    reason('home-front', atHome),
    reason('cover', cover),
    reason('concrete-offer', plainness),
    reason('walk-away', -scales.walkAway),
  ];
  return { total: sumOf(lines), lines: lines.filter(({ figure }) => figure !== 0) };
}

/**
 * How an outsider guesses what the same offer is worth to another party: by its gains, costs and exposure, at even trust.
 * Who weighs no exposure expects the other to weigh none.
 */
export function guessedValue(proposal: Proposal, party: string, { scales }: Pick<Standpoint, 'scales'>): number {
  const gains = proposal.clauses.reduce((sum, { gain }) => sum + (gain[party] ?? 0), 0);
  const costs = proposal.clauses.reduce((sum, { cost }) => sum + (cost[party] ?? 0), 0);
  const exposure = scales.exposure === 0 ? 0 : exposureOf(party, proposal, proposal) * 0.6;
  return gains * 0.6 - costs - exposure;
}
