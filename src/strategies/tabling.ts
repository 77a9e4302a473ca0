import type { OfferView, PackageView, TableAct } from '#engine';
import { underWay } from './belief.ts';
import type { Bid } from './budget.ts';
import { ALL_DIALS, dialKey, fitOf } from './dials.ts';
import type { Line } from './line.ts';
import { type Reason, reason, sumOf } from './reason.ts';
import { level, type Sight } from './sight.ts';
import { type Standpoint, standpointOf } from './standpoint.ts';
import { guessedValue, type Proposal, valueOf } from './valuing.ts';

export interface TableDeed {
  readonly kind: 'table';
  readonly act: TableAct;
}

/** Turns for which a package that failed is not tabled again by the same party. */
const COOLING_TURNS = 3;
/** Standing at home from which a party makes its offers in public. */
const PUBLIC_FROM = 48;
/** Points between dials that are all that a strategy stands for and dials that are nothing of it. */
const FIT = 4;
/** Worth at which an own offer is taken from the table again. */
const SOURED = -2;

/** A deal in force, or an offer that lies there already, leaves nothing to table. */
function isTaken({ view }: Sight, prepared: PackageView): boolean {
  return (
    underWay(view).some((agreement) => agreement.package === prepared.package) ||
    view.agreements().some(({ package: done, state }) => done === prepared.package && state === 'fulfilled') ||
    view.offers().some((offer) => offer.package === prepared.package && offer.state === 'tabled')
  );
}

/** The dials at which a package is best: worth having, worth taking, and what the strategy stands for. */
function bestOf(prepared: PackageView, line: Line, standpoint: Standpoint, isPublic: boolean) {
  const { party, faces } = line;
  const isFirstSide = prepared.sides[0].includes(party);
  const tried = ALL_DIALS.map((dials) => {
    const proposal: Proposal = { ...prepared, ...dials, isPublic, from: party };
    const { total, lines } = valueOf(proposal, standpoint);
    const other = Math.min(0, guessedValue(proposal, faces));
    const fit = FIT * (fitOf(dials, line.stands, isFirstSide) - 0.5);
    const reasons = [...lines, reason('stands-for-it', fit), reason('other-may-accept', other)];
    return { dials, total, reasons, worth: sumOf(reasons) };
  });
  return tried.reduce((best, one) => (one.worth > best.worth ? one : best));
}

/** Weighs each package that could be tabled, at its best dials. */
export function tableBids(sight: Sight, line: Line): readonly Bid<TableDeed>[] {
  const { view, notes } = sight;
  const standpoint = standpointOf(sight, line.scales);
  return view.packages().flatMap((prepared): Bid<TableDeed>[] => {
    const weigh = line.packages[prepared.package];
    const lately = view.turn - (notes.tabled[prepared.package] ?? -COOLING_TURNS) < COOLING_TURNS;
    if (weigh === undefined || prepared.refusal !== null || lately || isTaken(sight, prepared)) return [];
    const isPublic = level(sight, 'home', view.party) >= PUBLIC_FROM;
    const { dials, total, reasons } = bestOf(prepared, line, standpoint, isPublic);
    const all: Reason[] = [
      ...reasons,
      ...weigh(sight, null),
      reason('capital', -line.thrift * prepared.cost, { cost: prepared.cost }),
    ];
    if (total < 0) return [];
    return [
      {
        what: { kind: 'table', act: { act: 'table', package: prepared.package, public: isPublic, ...dials } },
        id: `${prepared.package} ${dialKey(dials)}`,
        group: 'table',
        cost: prepared.cost,
        move: null,
        isHarsh: false,
        isKind: true,
        worth: sumOf(all),
        reasons: all,
      },
    ];
  });
}

/** An own offer that has soured since it was tabled. */
export function withdrawalBids(sight: Sight, line: Line): readonly Bid<TableDeed>[] {
  const standpoint = standpointOf(sight, line.scales);
  const own = sight.view.offers().filter(({ from, state }) => from === line.party && state === 'tabled');
  return own.flatMap((offer: OfferView): Bid<TableDeed>[] => {
    const { total, lines } = valueOf(offer, standpoint);
    if (total > SOURED) return [];
    return [
      {
        what: { kind: 'table', act: { act: 'withdraw', offer: offer.offer } },
        id: `withdraw ${offer.offer}`,
        group: 'table',
        cost: 0,
        move: null,
        isHarsh: false,
        isKind: false,
        worth: -total,
        reasons: lines.map(({ code, figure, params }) => reason(code, -figure, params)),
      },
    ];
  });
}
