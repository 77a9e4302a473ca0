import type { Bill, BilledDeed, Debrief } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { breachesIn, factOfDeed } from './billed-facts.ts';
import { DatedFact, WhyButton } from './DatedFact.tsx';

interface Props {
  readonly debrief: Debrief;
}

/** So many bills, and so many deeds of each, say what the quarrel is about; the books below hold all. */
const BILLS = 2;
const DEEDS = 4;

/** Who owes whom how much, by whose book, and for which deeds; and the promises that were found broken. */
export function BillSheet({ debrief }: Props) {
  const { say } = useDesk();
  const breaches = breachesIn(debrief);
  return (
    <div class="bills">
      {breaches.length > 0 && (
        <section class="bill">
          <h2>{say('ui.bill.breaches', { count: breaches.length })}</h2>
          <ol class="head-facts">
            {breaches.map((fact) => (
              <DatedFact key={fact.id} fact={fact} />
            ))}
          </ol>
        </section>
      )}
      {debrief.bills.slice(0, BILLS).map((bill) => (
        <OneBill key={`${bill.creditor}/${bill.debtor}`} bill={bill} debrief={debrief} />
      ))}
    </div>
  );
}

function OneBill({ bill, debrief }: Props & { readonly bill: Bill }) {
  const { say } = useDesk();
  const creditor = shortName(say, bill.creditor);
  const debtor = bill.debtor === null ? '' : shortName(say, bill.debtor);
  return (
    <section class="bill">
      <h2>
        {say(bill.debtor === null ? 'ui.bill.open' : 'ui.bill.owes', { creditor, debtor, points: tenths(bill.owed) })}
      </h2>
      {bill.debtor !== null && (
        <p class="help">
          {say('ui.bill.admits', { debtor, points: tenths(bill.admitted), has: bill.admitted > 0 ? 'yes' : 'no' })}
        </p>
      )}
      <ul class="bill-deeds">
        {bill.deeds.slice(0, DEEDS).map((deed) => (
          <DeedLine key={`${deed.giver}/${deed.deed}`} deed={deed} bill={bill} debrief={debrief} />
        ))}
      </ul>
    </section>
  );
}

function DeedLine({ deed, bill, debrief }: Props & { readonly deed: BilledDeed; readonly bill: Bill }) {
  const { say } = useDesk();
  const name = say('ui.debrief.deed-of', {
    name: shortName(say, deed.giver),
    deed: deed.deedWords === null ? '' : say(deed.deedWords),
  });
  const fact = factOfDeed(deed, debrief);
  const turns = deed.turns.filter((turn) => turn > 0);
  return (
    <li>
      <span class="bill-price">{say('ui.debrief.price', { price: tenths(deed.price) })}</span>
      <span>
        {name}{' '}
        <span class="stamp">
          {say('ui.bill.when', {
            count: turns.length,
            turns: turns.join(', '),
            before: String(deed.turns.includes(0)),
          })}
        </span>{' '}
        {bill.debtor !== null && deed.admitted !== deed.price && (
          <span class="bill-gap">
            {say('ui.bill.disputed', { debtor: shortName(say, bill.debtor), points: tenths(deed.admitted) })}
          </span>
        )}
      </span>
      {fact !== null && <WhyButton fact={fact.id} told={name} />}
    </li>
  );
}

const tenths = (points: number): number => Math.round(points * 10) / 10;
