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
            {given
              .map(({ package: offered, answer }) =>
                say(`ui.reveal.answer.${answer}`, {
                  party: shortName(say, party),
                  package: say(`package.${offered}.name`),
                }),
              )
              .join(' ')}
          </summary>
          <ReasonLines reasons={reasons} />
        </details>
      ))}
    </section>
  );
}

/** What spoke for and against a decision, each with its figure. */
export function ReasonLines({ reasons }: Pick<TableAnswer, 'reasons'>) {
  const { say } = useDesk();
  return (
    <ul class="reason-lines">
      {reasons.map(({ code, params }, line) => (
        <li key={line}>
          <span class="reason-figure">{say('ui.reveal.figure', { figure: params['figure'] ?? 0 })}</span>
          {say(`reason.${code}`, params)}
        </li>
      ))}
    </ul>
  );
}
