import type { AgreementView } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly agreement: AgreementView;
}

/** What was agreed and how much of it has been done, step by step. */
export function AgreementCard({ agreement }: Props) {
  const { say } = useDesk();
  return (
    <article class="agreement" data-state={agreement.state}>
      <h4>
        {say(`package.${agreement.package}.name`)} <span class="remark">{say(`ui.agreement.${agreement.state}`)}</span>
      </h4>
      <ol class="agreed-steps">
        {agreement.steps.map((step) => (
          <li key={step.key} data-status={step.status}>
            <span class="stamp">{say('ui.turn.short', { turn: step.dueOnTurn })}</span>{' '}
            <span class="label">{shortName(say, step.giver)}</span> {say(`level.${step.issue}.${step.level}`)}{' '}
            <span class="help">
              {say('ui.steps.part', { part: step.part, parts: step.parts })} · {say(`ui.steps.status.${step.status}`)}
              {step.isVerified && ` · ${say('ui.steps.verified')}`}
            </span>
          </li>
        ))}
      </ol>
    </article>
  );
}
