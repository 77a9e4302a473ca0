import type { AgreementView, StepView } from '#engine';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly agreement: AgreementView;
}

/** What was agreed and how much of it has been done: one mark a step at first sight, every step in words below. */
export function AgreementCard({ agreement }: Props) {
  const { say } = useDesk();
  return (
    <details class="agreement" data-state={agreement.state}>
      <summary>
        <span class="card-name">{say(`package.${agreement.package}.name`)}</span>{' '}
        <span class="remark">{say(`ui.agreement.${agreement.state}`)}</span>
        <span class="step-marks" aria-hidden="true">
          {agreement.steps.map((step) => (
            <span key={step.key} data-status={step.status} title={say(`ui.steps.status.${step.status}`)} />
          ))}
        </span>
      </summary>
      <ol class="agreed-steps">
        {agreement.steps.map((step) => (
          <AgreedStep key={step.key} step={step} />
        ))}
      </ol>
    </details>
  );
}

function AgreedStep({ step }: { readonly step: StepView }) {
  const { say } = useDesk();
  return (
    <li data-status={step.status}>
      <span class="stamp">{say('ui.turn.short', { turn: step.dueOnTurn })}</span>{' '}
      <span class="label">{shortName(say, step.giver)}</span>{' '}
      <Term entry={`issue/${step.issue}`}>{say(`level.${step.issue}.${step.level}`)}</Term>{' '}
      <span class="help">
        {say('ui.steps.part', { part: step.part, parts: step.parts })} · {say(`ui.steps.status.${step.status}`)}
        {step.isVerified && ` · ${say('ui.steps.verified')}`}
      </span>
    </li>
  );
}
