import type { ActDebrief, StepReceived } from '../../session/first.ts';
import { useDesk } from '../desk.ts';
import { stepSentence, whySo } from './act-words.ts';

interface Props {
  readonly act: ActDebrief;
}

/** Which steps counted and which were shrugged off, and by how much: hers first, then those that were taken to her. */
export function ActSteps({ act }: Props) {
  const { say } = useDesk();
  return (
    <section class="act-steps">
      <h2>{say('ui.first.act.steps')}</h2>
      <p>{whySo(say, act)}</p>
      <StepList steps={act.given} />
      {act.got.length > 0 && (
        <>
          <h3 class="label">{say('ui.first.act.got')}</h3>
          <p class="help">{say('ui.first.act.got-help')}</p>
        </>
      )}
      <StepList steps={act.got} />
      {act.given.length + act.got.length > 0 && (
        <p class="help">{say('ui.first.act.steps-help', { even: Math.round(act.evenChance * 100) })}</p>
      )}
    </section>
  );
}

function StepList({ steps }: { readonly steps: readonly StepReceived[] }) {
  const { say } = useDesk();
  if (steps.length === 0) return null;
  return (
    <ol class="step-list">
      {steps.map((step) => (
        <li key={step.fact.id} data-counted={step.hasCounted}>
          <span class="stamp">{say('ui.turn.short', { turn: step.fact.turn })}</span>
          <span>{stepSentence(say, step)}</span>
        </li>
      ))}
    </ol>
  );
}
