import type { OfferView, PackageView } from '#engine';
import { type Bid, bidOf } from '../budget.ts';
import { dialKey } from '../dials.ts';
import { guessedValue } from '../guess.ts';
import type { Line } from '../line.ts';
import type { Proposal } from '../proposal.ts';
import { OFFER_CODES, reason } from '../reason.ts';
import type { Sight } from '../sight.ts';
import { BINDS, COOLING_TURNS, isPublicAt } from '../tabling.ts';
import type { Tactic } from '../tactics/tactic.ts';
import { clausesIn, type Text } from '../texts/space.ts';
import type { TableAt } from '../texts/space-at.ts';
import { valueOf } from '../valuing.ts';
import type { Deed } from '../weighing.ts';
import { type Demand, demandAt, demanded, textFor } from './demand.ts';
import { tableKey, tableOf, talkAt } from './table-talk.ts';
import { barring, nearestOf, said, writtenAs } from './writing.ts';

/** So little does the demand weigh where a text is tabled that brings it anyway: it is told. */
const TOLD = 0.001;

/** Packages that may be begun with, table by table, those that nothing was agreed on first; each for itself where clauses may not be changed. */
function beginningsIn({ view }: Sight): readonly (readonly PackageView[])[] {
  const lying = new Set(view.offers('tabled').map(({ sides }) => tableKey(sides)));
  const free = view.packages().filter(({ sides, cost }) => cost <= view.purse && !lying.has(tableKey(sides)));
  if (view.clauses().length === 0) return free.filter(({ refusal }) => refusal === null).map((one) => [one]);
  const agreed = new Set(view.agreements().flatMap((one) => (one.state === 'collapsed' ? [] : [one.package])));
  const tables = [...new Set(free.map(({ sides }) => tableKey(sides)))];
  return tables.map((table) => {
    const here = free.filter(({ sides }) => tableKey(sides) === table);
    const unsigned = here.filter((one) => !agreed.has(one.package));
    return unsigned.length > 0 ? unsigned : here;
  });
}

/** The text that brings the demand and was not laid there lately; null where there is none. */
function newText({ view }: Sight, at: TableAt, demand: Demand): Text | null {
  const lately = talkAt(view, at.sides).own.filter(({ tabledOnTurn }) => view.turn - tabledOnTurn < COOLING_TURNS);
  const texts = lately.map((offer) => writtenAs(demand.space, offer));
  return textFor(demand, barring(demand.space, view, at, texts))?.text ?? null;
}

/** Weighs tabling the text that brings the demand, as an edit of the package that it changes least. */
function tableBid(sight: Sight, line: Line, tactic: Tactic, packages: readonly PackageView[]): Bid<Deed>[] {
  const [first] = packages;
  if (first === undefined) return [];
  const isPublic = isPublicAt(sight, first);
  const at = tableOf(sight.view, first.sides, first.clauses, isPublic);
  const demand = demandAt(sight, line, tactic, at);
  const text = newText(sight, at, demand);
  if (text === null) return [];
  const clauses = clausesIn(demand.space, text);
  const prepared = nearestOf(packages, clauses) ?? first;
  const choice = said(demand.space, text, prepared.clauses);
  const { opener, grain, gate } = choice;
  const proposal: Proposal = { sides: prepared.sides, clauses, opener, grain, gate, isPublic, from: line.party };
  const act = { act: 'table', package: prepared.package, public: isPublic, ...choice } as const;
  return [
    bidOf<Deed>(
      {
        what: { kind: 'table', act },
        id: `${prepared.package} ${dialKey(choice)}`,
        group: 'table',
        cost: prepared.cost,
        isKind: true,
        atLeast: OFFER_CODES,
      },
      [
        ...valueOf(proposal, demand.standpoint).lines,
        ...demand.terms(-TOLD),
        reason('other-may-accept', Math.min(0, guessedValue(proposal, line.faces, demand.standpoint))),
        reason('capital', -line.thrift * prepared.cost, { cost: prepared.cost }),
      ],
    ),
  ];
}

/** Weighs, at each table where nothing lies, the text that the tactic would table now. */
export const tableBids = (sight: Sight, line: Line, tactic: Tactic): readonly Bid<Deed>[] =>
  beginningsIn(sight).flatMap((packages) => tableBid(sight, line, tactic, packages));

/** Weighs taking back own offers that bring less than is demanded by now: stale ones. Its word weighs against it. */
export function withdrawalBids(sight: Sight, line: Line, tactic: Tactic): readonly Bid<Deed>[] {
  const own = sight.view.offers('tabled').filter(({ from }) => from === line.party);
  return own.map((offer: OfferView) => {
    const at = tableOf(sight.view, offer.sides, offer.clauses, offer.isPublic);
    const demand = demandAt(sight, line, tactic, at);
    const { total, lines } = valueOf(offer, demand.standpoint);
    const asked = [...lines, ...demanded(demand, total)];
    return bidOf<Deed>(
      {
        what: { kind: 'table', act: { act: 'withdraw', offer: offer.offer } },
        id: `withdraw ${offer.offer}`,
        group: 'table',
      },
      [...asked.map(({ code, figure, params }) => reason(code, -figure, params)), reason('keeps-its-word', -BINDS)],
    );
  });
}
