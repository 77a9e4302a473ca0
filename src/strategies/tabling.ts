import type { OfferView, PackageView } from '#engine';
import { underWay } from './belief.ts';
import { type Bid, bidOf } from './budget.ts';
import { ALL_DIALS, dialKey, fitOf } from './dials.ts';
import type { Line } from './line.ts';
import { OFFER_CODES, reason, sumOf } from './reason.ts';
import { level, type Sight } from './sight.ts';
import { type Standpoint, standpointOf } from './standpoint.ts';
import { guessedValue, type Proposal, valueOf } from './valuing.ts';
import type { Deed } from './weighing.ts';

/** Turns for which a package that failed is not tabled again by the same party. */
export const COOLING_TURNS = 3;
/** Standing at home from which a party makes its offers in public. */
const PUBLIC_FROM = 48;
/** Points between dials that are all that a strategy stands for and dials that are nothing of it. */
const FIT = 4;
/** How far below nothing the worth of an own offer must have fallen before it is taken from the table again. */
export const BINDS = 2;

/** Whether a party tables a package in public: where it stands well at home, or no quiet way is there. */
export const isPublicAt = (sight: Sight, { quietRefusal }: PackageView): boolean =>
  quietRefusal !== null || level(sight, 'home', sight.view.party) >= PUBLIC_FROM;

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
    const { lines } = valueOf(proposal, standpoint);
    const other = Math.min(0, guessedValue(proposal, faces, standpoint));
    const fit = FIT * (fitOf(dials, line.stands, isFirstSide) - 0.5);
    const reasons = [...lines, reason('stands-for-it', fit), reason('other-may-accept', other)];
    return { dials, reasons, worth: sumOf(reasons) };
  });
  return tried.reduce((best, one) => (one.worth > best.worth ? one : best));
}

/** Weighs each package that could be tabled, at its best dials. */
export function tableBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const { view, notes } = sight;
  if (Object.keys(line.packages).length === 0) return [];
  const standpoint = standpointOf(sight, line.scales);
  return view.packages().flatMap((prepared): Bid<Deed>[] => {
    const weigh = line.packages[prepared.package];
    const lately = view.turn - (notes.tabled[prepared.package] ?? -COOLING_TURNS) < COOLING_TURNS;
    if (weigh === undefined || prepared.refusal !== null || lately || isTaken(sight, prepared)) return [];
    const isPublic = isPublicAt(sight, prepared);
    const { dials, reasons } = bestOf(prepared, line, standpoint, isPublic);
    const price = reason('capital', -line.thrift * prepared.cost, { cost: prepared.cost });
    return [
      bidOf<Deed>(
        {
          what: { kind: 'table', act: { act: 'table', package: prepared.package, public: isPublic, ...dials } },
          id: `${prepared.package} ${dialKey(dials)}`,
          group: 'table',
          cost: prepared.cost,
          isKind: true,
          atLeast: OFFER_CODES,
        },
        [...reasons, ...weigh(sight, null), price],
      ),
    ];
  });
}

/** An own offer that has soured since it was tabled: what spoke for it speaks for taking it back, its word against. */
export function withdrawalBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const own = sight.view.offers().filter(({ from, state }) => from === line.party && state === 'tabled');
  if (own.length === 0) return [];
  const standpoint = standpointOf(sight, line.scales);
  return own.map((offer: OfferView) =>
    bidOf<Deed>(
      {
        what: { kind: 'table', act: { act: 'withdraw', offer: offer.offer } },
        id: `withdraw ${offer.offer}`,
        group: 'table',
      },
      [
        ...valueOf(offer, standpoint).lines.map(({ code, figure, params }) => reason(code, -figure, params)),
        reason('keeps-its-word', -BINDS),
      ],
    ),
  );
}
