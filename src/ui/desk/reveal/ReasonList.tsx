import type { TableAnswer } from '../../session/session.ts';
import { type WeighedOffer, weighedOf } from '../../session/weighed-offer.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly answers: readonly TableAnswer[];
}

/** How the other chairs answered each offer at the table, and the numbers that they weighed of it. */
export function ReasonList({ answers }: Props) {
  const { say } = useDesk();
  if (answers.length === 0) return null;
  return (
    <section class="reasons">
      <h2 class="label">{say('ui.reveal.reasons')}</h2>
      {answers.flatMap(({ party, given, reasons }) =>
        given.map((one) => (
          <AnswerReasons
            key={`${party} ${one.offer}`}
            told={say(`ui.reveal.answer.${one.answer}`, {
              party: shortName(say, party),
              package: say(`package.${one.package}.name`),
            })}
            weighed={weighedOf(reasons, one.offer)}
          />
        )),
      )}
    </section>
  );
}

/** One answer to one offer, with what was weighed of a yes to it and of the text that was laid there instead. */
function AnswerReasons({ told, weighed: { yes, own } }: { readonly told: string; readonly weighed: WeighedOffer }) {
  const { say } = useDesk();
  return (
    <details open>
      <summary>{told}</summary>
      {yes.length > 0 && <ReasonLines reasons={yes} />}
      {own.length > 0 && (
        <>
          <p class="help">{say('ui.reveal.own-text')}</p>
          <ReasonLines reasons={own} isOwn />
        </>
      )}
      {yes.length + own.length === 0 && <p class="help">{say('ui.reveal.no-figures')}</p>}
    </details>
  );
}

interface LinesProps extends Pick<TableAnswer, 'reasons'> {
  /** True where they speak of a text of the party's own, and not of another's offer. */
  readonly isOwn?: boolean;
}

/** What spoke for and against a decision, each with its figure; of one deed also what it comes to. */
export function ReasonLines({ reasons, isOwn = false }: LinesProps) {
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
          {isOwn ? say('ui.reveal.own-total') : say('ui.reveal.total')}
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
