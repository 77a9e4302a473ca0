import type { Answer, DialSettings, Opener, PackageView, TableAct, View } from '#engine';
import { type Decided, guessedValue, type Line, type Proposal, type Stands, standpointOf, valueOf } from '#strategies';

/** Turns for which a package that failed is not tabled again. */
const COOLING_TURNS = 3;
/** Points for an offer that is all that one stands for; as the strategies have it. */
const STANDS_FOR_IT = 2;

interface Sides {
  readonly sides: readonly [readonly string[], readonly string[]];
}

/** The dials of a cell at a table where the party sits on this side. */
function dialsAt({ opener, grain, gate }: Stands, { sides }: Sides, party: string): DialSettings {
  const isFirst = sides[0].includes(party);
  const byStand: Readonly<Record<Stands['opener'], Opener>> = {
    'own-side': isFirst ? 'first-side' : 'second-side',
    'other-side': isFirst ? 'second-side' : 'first-side',
    together: 'together',
    nobody: 'together',
  };
  return { opener: byStand[opener], grain, gate };
}

const isSame = (one: DialSettings, other: DialSettings): boolean =>
  one.opener === other.opener && one.grain === other.grain && one.gate === other.gate;

/** Agreed, lying on the table, or tabled lately: then it is not tabled again. */
function isTaken(view: View, { package: id }: PackageView): boolean {
  const isAgreed = view.agreements().some((known) => known.package === id && known.state !== 'collapsed');
  const offers = view.offers().filter((offer) => offer.package === id);
  return (
    isAgreed ||
    offers.some(({ state }) => state === 'tabled') ||
    offers.some(({ from, tabledOnTurn }) => from === view.party && view.turn - tabledOnTurn < COOLING_TURNS)
  );
}

/** The package worth most at a cell's own dials, where one is worth tabling; null where none is. */
export function tabledAt(
  view: View,
  line: Line,
  cell: Stands,
): { readonly act: TableAct; readonly cost: number } | null {
  const standpoint = standpointOf({ view }, line.scales);
  const wishes = view.packages().flatMap((prepared) => {
    if (prepared.refusal !== null || isTaken(view, prepared)) return [];
    const dials = dialsAt(cell, prepared, line.party);
    const proposal: Proposal = { ...prepared, ...dials, isPublic: true, from: line.party };
    const { total } = valueOf(proposal, standpoint);
    const other = Math.min(0, guessedValue(proposal, line.faces, standpoint));
    const worth = total + STANDS_FOR_IT + other - line.thrift * prepared.cost;
    const act: TableAct = { act: 'table', package: prepared.package, public: true, ...dials };
    return total >= 0 && worth > 0 ? [{ act, cost: prepared.cost, worth }] : [];
  });
  const [best] = wishes.toSorted((a, b) => b.worth - a.worth);
  return best ?? null;
}

/** What was decided of offers, held to a cell's dials: what would be taken, or countered, at others is countered with its own. */
export function atItsDials(decided: Decided, view: View, cell: Stands): Decided {
  if (decided.decision.kind !== 'answers') return decided;
  const offers = view.offers();
  const answers = decided.decision.answers.map((answer): Answer => {
    const offer = offers.find(({ offer: id }) => id === answer.offer);
    if (offer === undefined || answer.answer === 'refuse' || answer.answer === 'leave') return answer;
    const dials = dialsAt(cell, offer, view.party);
    if (!isSame(offer, dials)) return { offer: answer.offer, answer: 'counter', ...dials };
    return answer.answer === 'accept' ? answer : { offer: answer.offer, answer: 'refuse' };
  });
  return { ...decided, decision: { kind: 'answers', answers } };
}
