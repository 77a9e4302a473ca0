import type { TableAnswer } from '../../session/session.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly answers: readonly TableAnswer[];
}

/** How the other chairs answered at the table, and the numbers that they weighed. */
export function ReasonList({ answers }: Props) {
  const { say } = useDesk();
  if (answers.length === 0) return null;
  return (
    <section class="reasons">
      <h2 class="label">{say('ui.reveal.reasons')}</h2>
      {answers.map(({ party, given, reasons }, place) => (
        <details key={place} open>
          <summary>
            {[
              ...new Set(
                given.map(({ package: offered, answer }) =>
                  say(`ui.reveal.answer.${answer}`, {
                    party: shortName(say, party),
                    package: say(`package.${offered}.name`),
                  }),
                ),
              ),
            ].join(' ')}
          </summary>
          <ReasonLines reasons={reasons} />
        </details>
      ))}
    </section>
  );
}

/** What spoke for and against a decision, each with its figure; of one deed also what it comes to. */
export function ReasonLines({ reasons }: Pick<TableAnswer, 'reasons'>) {
  const { say } = useDesk();
  const total = totalOf(reasons);
  const terms = total === null ? reasons : termsOf(reasons);
  return (
    <ul class="reason-lines">
      {terms.map(({ code, params }, line) => (
        <li key={line}>
          <span class="reason-figure">{say('ui.reveal.figure', { figure: params['figure'] ?? 0 })}</span>
          {say(`reason.${code}`, params)}
        </li>
      ))}
      {total !== null && (
        <li class="reason-total">
          <span class="reason-figure">{say('ui.reveal.figure', { figure: total })}</span>
          {say('ui.reveal.total')}
        </li>
      )}
    </ul>
  );
}

/** A line that stands for all others: no term of the sum. */
const ALL = 'all-together';
const termsOf = (reasons: TableAnswer['reasons']): TableAnswer['reasons'] => reasons.filter(({ code }) => code !== ALL);

/** The sum of what was weighed of one deed, to one decimal; null where several deeds were, or a single reason stands alone. */
export function totalOf(reasons: TableAnswer['reasons']): number | null {
  const terms = termsOf(reasons);
  const deeds = new Set(terms.map(({ params }) => params['deed']));
  if (deeds.size !== 1 || deeds.has(undefined) || terms.length < 2) return null;
  const sum = terms.reduce((all, { params }) => all + Number(params['figure'] ?? 0), 0);
  return Math.round(sum * 10) / 10;
}
