import { type DialSettings, keptBy, type OfferView, type PackageView } from '#engine';
import { Appraisal } from './appraisal.ts';
import { underWay } from './belief.ts';
import { type Bid, bidOf, weighedBid } from './budget.ts';
import { ALL_DIALS, dialKey, fitOf } from './dials.ts';
import { Guess } from './guess.ts';
import type { Line } from './line.ts';
import { OFFER_CODES, reason } from './reason.ts';
import { level, type Sight } from './sight.ts';
import type { Standpoint } from './standpoint.ts';
import { Terms } from './terms.ts';
import { addLines, valueOf } from './valuing.ts';
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

/** Packages of which a deal in force, or an offer that lies there already, leaves nothing to table. */
function takenIn({ view }: Sight): ReadonlySet<string> {
  const done = view.agreements().filter(({ state }) => state === 'fulfilled');
  return new Set([...underWay(view), ...done, ...view.offers('tabled')].map((one) => one.package));
}

/** The packages that a line would table at all. */
const namedIn = keptBy((packages: Line['packages']): readonly string[] => Object.keys(packages));

/** Those of them that may be tabled now as far as the table itself goes, and that the party did not table lately. */
function freeIn(sight: Sight, line: Line): ReadonlySet<string> {
  const { turn } = sight.view;
  const taken = takenIn(sight);
  const isLate = (id: string): boolean => turn - (sight.notes.tabled[id] ?? -COOLING_TURNS) < COOLING_TURNS;
  return new Set(namedIn(line.packages).filter((id) => !isLate(id) && !taken.has(id)));
}

/** The first dials with the largest figure; what comes to more than the most so far must be exact, the rest may not. */
function bestDials(figureOf: (dials: DialSettings, most: number) => number): DialSettings {
  let best: DialSettings | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const dials of ALL_DIALS) {
    const figure = figureOf(dials, most);
    if (figure > most) [best, most] = [dials, figure];
  }
  if (best === undefined) throw new Error('There is nothing to choose from.');
  return best;
}

/** The dials at which a package is best: worth having, worth taking, and what the strategy stands for; what speaks for them is laid on `terms`. */
function bestOf(
  prepared: PackageView,
  line: Line,
  standpoint: Standpoint,
  isPublic: boolean,
  terms: Terms,
): DialSettings {
  const { party, faces } = line;
  const text = { ...prepared, isPublic, from: party };
  const isFirstSide = prepared.sides[0].includes(party);
  const appraisal = new Appraisal(text, standpoint);
  const guess = new Guess(text, faces, standpoint);
  const fit = (dials: DialSettings): number => FIT * (fitOf(dials, line.stands, isFirstSide) - 0.5);
  const accepts = (dials: DialSettings): number => Math.min(0, guess.worthAt(dials));
  const dials = bestDials((tried, most) => {
    const exposed = appraisal.exposedAt(tried);
    const fits = fit(tried);
    const accepted = accepts(tried);
    // The passage only takes, and is dear to ask: not where the dials could not be the best without it.
    const free = appraisal.totalAt(tried, exposed, 0) + fits + accepted;
    if (free <= most) return free;
    return appraisal.totalAt(tried, exposed, appraisal.passageAt(tried)) + fits + accepted;
  });
  addLines(terms, appraisal, dials);
  terms.add('stands-for-it', fit(dials));
  terms.add('other-may-accept', accepts(dials));
  return dials;
}

/** Weighs each package that could be tabled, at its best dials. */
export function tableBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const { view } = sight;
  if (namedIn(line.packages).length === 0) return [];
  const terms = new Terms();
  return view.packages(freeIn(sight, line)).flatMap((prepared): Bid<Deed>[] => {
    const weigh = line.packages[prepared.package];
    if (weigh === undefined || prepared.refusal !== null) return [];
    const standpoint = sight.standpoint();
    const isPublic = isPublicAt(sight, prepared);
    terms.begin();
    const dials = bestOf(prepared, line, standpoint, isPublic, terms);
    weigh(sight, null, terms);
    terms.add('capital', -line.thrift * prepared.cost, { cost: prepared.cost });
    return [
      weighedBid<Deed>(
        {
          what: { kind: 'table', act: { act: 'table', package: prepared.package, public: isPublic, ...dials } },
          id: `${prepared.package} ${dialKey(dials)}`,
          group: 'table',
          cost: prepared.cost,
          isKind: true,
          atLeast: OFFER_CODES,
        },
        terms,
      ),
    ];
  });
}

/** An own offer that has soured since it was tabled: what spoke for it speaks for taking it back, its word against. */
export function withdrawalBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const own = sight.view.offers('tabled').filter(({ from }) => from === line.party);
  if (own.length === 0) return [];
  const standpoint = sight.standpoint();
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
