import { STEP_CHOICES, type StepView } from '#engine';
import { useDesk } from '../desk.ts';
import { Choice } from '../paper/Choice.tsx';
import { useDraft } from './draft-context.ts';

/** Promises of this chair that fall due now, and what each way of dealing with them costs. What is not touched is kept. */
export function StepsDue() {
  const { say, session } = useDesk();
  const due = session.view.value.agreements.flatMap((agreement) =>
    agreement.steps.filter((step) => step.choices.length > 0),
  );
  if (due.length === 0) return null;
  return (
    <section class="steps-due">
      <h3 class="label">{say('ui.steps.title')}</h3>
      {due.map((step) => (
        <StepDue key={step.key} step={step} />
      ))}
      <dl class="step-costs">
        {STEP_CHOICES.filter((choice) => due.some(({ choices }) => choices.includes(choice))).map((choice) => (
          <div key={choice}>
            <dt>{say(`ui.steps.choice.${choice}`)}</dt>
            <dd>{say(`ui.steps.cost.${choice}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function StepDue({ step }: { readonly step: StepView }) {
  const { say } = useDesk();
  const { draft, propose } = useDraft();
  const chosen = draft.value.steps[step.key] ?? 'keep';
  return (
    <fieldset class="step-due">
      <legend>
        {say(`level.${step.issue}.${step.level}`)}{' '}
        <span class="help">{say('ui.steps.part', { part: step.part, parts: step.parts })}</span>
      </legend>
      <div class="segments">
        {step.choices.map((choice) => (
          <Choice
            key={choice}
            name={`step-${step.key}`}
            value={choice}
            chosen={chosen === choice}
            onChoose={() => propose({ ...draft.value, steps: { ...draft.value.steps, [step.key]: choice } })}
          >
            {say(`ui.steps.choice.${choice}`)}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
