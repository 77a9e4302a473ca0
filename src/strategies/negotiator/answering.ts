import type { Answer, OfferView } from '#engine';
import { mayCounter, termsOf, withHistory } from '../answering.ts';
import { type Bid, bidOf, isWorthwhile } from '../budget.ts';
import type { Line } from '../line.ts';
import { reason } from '../reason.ts';
import type { Sight } from '../sight.ts';
import type { Tactic } from '../tactics/tactic.ts';
import { clausesIn } from '../texts/space.ts';
import { valueOf } from '../valuing.ts';
import type { Deed } from '../weighing.ts';
import { type Demand, demandAt, demanded, textFor } from './demand.ts';
import { tableKey, tableOf, talkAt } from './table-talk.ts';
import { barring, said, writtenAs } from './writing.ts';

const waitingIn = ({ view }: Sight): readonly OfferView[] => view.offers('tabled').filter(({ awaitsYou }) => awaitsYou);

function acceptBid(offer: OfferView, demand: Demand): Bid<Deed> {
  const { total, lines } = withHistory(offer, valueOf(offer, demand.standpoint));
  return bidOf<Deed>(
    { what: { kind: 'accept', offer: offer.offer }, id: `offer ${offer.offer}`, group: `offer/${offer.offer}` },
    [...lines, ...demanded(demand, total)],
  );
}

/** Another text for the same table that brings what is demanded; none that was offered or laid there by the party itself. */
function counterBid({ view }: Sight, offer: OfferView, demand: Demand): Bid<Deed> | null {
  const { space, standpoint } = demand;
  const earlier = [offer, ...talkAt(view, offer.sides).own].map((own) => writtenAs(space, own));
  const found = textFor(demand, barring(space, view, offer, earlier));
  if (found === null) return null;
  const text = said(space, found.text, offer.clauses);
  const { opener, grain, gate } = text;
  const clauses = clausesIn(space, found.text);
  const proposal = { ...offer, opener, grain, gate, clauses, sequence: undefined, from: view.party };
  const { total, lines } = valueOf(proposal, standpoint);
  return bidOf<Deed>(
    {
      what: { kind: 'counter', offer: offer.offer, text },
      id: `counter ${offer.offer}`,
      group: `offer/${offer.offer}`,
    },
    [...lines, ...demanded(demand, total)],
  );
}

/** What speaks against an offer speaks for refusing it. */
const refusalBid = ({ offer }: OfferView, { reasons }: Bid<Deed>): Bid<Deed> =>
  bidOf<Deed>(
    { what: { kind: 'refuse', offer }, id: `refuse ${offer}`, group: `offer/${offer}` },
    reasons.map(({ code, figure, params }) => reason(code, -figure, params)),
  );

/** An offer that waits, what is demanded at its table, and what accepting it would be worth. */
interface Weighed {
  readonly offer: OfferView;
  readonly demand: Demand;
  readonly accept: Bid<Deed>;
}

const best = (of: readonly Weighed[]): Weighed | undefined =>
  of.toSorted((a, b) => b.accept.worth - a.accept.worth || b.offer.offer - a.offer.offer)[0];

/** What is done about the offers of one table: what brings the demand is taken; else the best is countered, the rest refused. */
function tableAnswers(sight: Sight, weighed: readonly Weighed[]): readonly Bid<Deed>[] {
  const isTaken = weighed.some(({ accept }) => isWorthwhile(accept));
  const open = weighed.filter(({ offer }) => !isTaken && offer.refusal === null && mayCounter(offer, sight.view.party));
  const answered = best(open);
  const counter = answered === undefined ? null : counterBid(sight, answered.offer, answered.demand);
  return weighed.flatMap(({ offer, accept }) => {
    if (isWorthwhile(accept)) return [accept];
    return [accept, counter !== null && offer === answered?.offer ? counter : refusalBid(offer, accept)];
  });
}

/**
 * Weighs accepting each offer that waits, which must bring what the tactic demands. Where none of a table does, one text is
 * laid against them, as a counter to the best of them.
 */
export function answerBids(sight: Sight, line: Line, tactic: Tactic): readonly Bid<Deed>[] {
  const weighed = waitingIn(sight).map((offer): Weighed => {
    const at = tableOf(sight.view, offer.sides, offer.clauses, offer.isPublic);
    const demand = demandAt(sight, line, tactic, at);
    return { offer, demand, accept: acceptBid(offer, demand) };
  });
  const tables = [...new Set(weighed.map(({ offer }) => tableKey(offer.sides)))];
  return tables.flatMap((table) =>
    tableAnswers(
      sight,
      weighed.filter(({ offer }) => tableKey(offer.sides) === table),
    ),
  );
}

/** Answers to all offers that wait: what was taken about each. About which nothing was, as where it did not come to mind, is left. */
export const answersBy = (sight: Sight, deeds: readonly Deed[]): readonly Answer[] =>
  waitingIn(sight).map((asked): Answer => {
    const { offer } = asked;
    const deed = deeds.find((one) => 'offer' in one && one.offer === offer);
    if (deed?.kind === 'counter') return { offer, answer: 'counter', ...deed.text, ...termsOf(asked) };
    return { offer, answer: deed?.kind === 'accept' || deed?.kind === 'refuse' ? deed.kind : 'leave' };
  });
