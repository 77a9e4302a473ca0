import type { Debrief } from '#engine';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { useHeading } from '../paper/heading.ts';
import { BillSheet } from './BillSheet.tsx';
import { BREACH } from './billed-facts.ts';
import { DatedFact } from './DatedFact.tsx';
import { headFacts } from './head-facts.ts';

/** Endings that are about what is owed: their head names the bills. */
const OF_BILLS: ReadonlySet<string> = new Set(['unpaid-bill']);

/** How it ended: the ending's name, the facts that mattered most, who owes whom where that is the point, and what would have changed it. */
export function Head({ debrief }: { readonly debrief: Debrief }) {
  const { say } = useDesk();
  const heading = useHeading();
  const { ending, turn, tags, told } = debrief;
  const isOfBills = OF_BILLS.has(ending);
  const facts = headFacts(debrief, isOfBills ? [BREACH] : []);
  return (
    <header class="debrief-head">
      <p class="label">{say('ui.debrief.kicker', { turn })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {say(`ending.${ending}.title`)}
      </h1>
      {facts.length > 0 && (
        <ol class="head-facts" aria-label={say('ui.debrief.mattered')}>
          {facts.map((fact) => (
            <DatedFact key={fact.id} fact={fact} />
          ))}
        </ol>
      )}
      <p class="standfirst">{say(`ending.${ending}.text`)}</p>
      {isOfBills && <BillSheet debrief={debrief} />}
      <p class="otherwise">{say(`ending.${ending}.otherwise`, told)}</p>
      {tags.length > 0 && (
        <ul class="chips">
          {tags.map((tag) => (
            <li key={tag}>
              <Term entry={`tag/${tag}`}>{say(`tag.${tag}`, told)}</Term>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
