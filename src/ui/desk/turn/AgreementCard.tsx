import { useSignal } from '@preact/signals';
import type { AgreementView, StepView } from '#engine';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { AgreedFiles } from '../text/late-parts.ts';
import { AgreedTerms, allegationTold } from './agreed-terms.tsx';

interface Props {
  readonly agreement: AgreementView;
}

/** What was agreed and how much of it has been done: one mark a step at first sight, every step in words below. */
export function AgreementCard({ agreement }: Props) {
  const { say } = useDesk();
  const isOpen = useSignal(false);
  return (
    <details
      class="agreement"
      data-state={agreement.state}
      onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}
    >
      <summary>
        <span class="card-name">{say(`package.${agreement.package}.name`)}</span>{' '}
        <span class="remark">{say(`ui.agreement.${agreement.state}`)}</span>
        <span class="step-marks" aria-hidden="true">
          {agreement.steps.map((step) => (
            <span key={step.key} data-status={step.status} title={say(`ui.steps.status.${step.status}`)} />
          ))}
        </span>
      </summary>
      <AgreedTerms of={agreement} />
      <ol class="agreed-steps">
        {agreement.steps.map((step) => (
          <AgreedStep key={step.key} step={step} isDated={agreement.state !== 'waiting'} />
        ))}
      </ol>
      {isOpen.value && <AgreedFiles agreement={agreement} />}
    </details>
  );
}

/** The number by which people speak of a step: its place in the order of the agreement. */
const numberOf = (key: string): number => Number(key.split('/').at(-1)) + 1;

function AgreedStep({ step, isDated }: { readonly step: StepView; readonly isDated: boolean }) {
  const { say } = useDesk();
  return (
    <li data-status={step.status}>
      <span class="stamp">
        {numberOf(step.key)}. {isDated && say('ui.turn.short', { turn: step.dueOnTurn })}
      </span>{' '}
      <span class="label">{shortName(say, step.giver)}</span>{' '}
      <Term entry={`issue/${step.issue}`}>{say(`level.${step.issue}.${step.level}`)}</Term>{' '}
      <span class="help">
        {say('ui.steps.part', { part: step.part, parts: step.parts })} · {say(`ui.steps.status.${step.status}`)}
        {step.isVerified && ` · ${say('ui.steps.verified')}`}
        {step.after !== undefined &&
          ` · ${say(step.waitsFor === null ? 'ui.steps.waited' : 'ui.steps.waits', { step: numberOf(step.after) })}`}
      </span>
      {step.alleged !== undefined && (
        <span class="help alleged"> {allegationTold(say, step.alleged, step.status)}</span>
      )}
    </li>
  );
}
