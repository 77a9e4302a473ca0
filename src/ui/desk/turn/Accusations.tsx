import { DISPUTE_CHOICES, type StepView } from '#engine';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { Choice } from '../paper/Choice.tsx';
import { useDraft } from './draft-context.ts';

/** Accusations against this chair that are decided this turn: what was done can be shown, or a second look awaited. */
export function Accusations() {
  const { say, session } = useDesk();
  const steps = session.view.value.agreements.flatMap((agreement) => agreement.steps);
  const accused = steps.filter(({ alleged }) => (alleged?.showing ?? null) !== null);
  if (accused.length === 0) return null;
  return (
    <section class="steps-due">
      <h3 class="label">{say('ui.dispute.title')}</h3>
      {accused.map((step) => (
        <Accusation key={step.key} step={step} />
      ))}
      <p class="help">{say('ui.dispute.help')}</p>
    </section>
  );
}

function Accusation({ step }: { readonly step: StepView }) {
  const { say } = useDesk();
  const { draft, propose } = useDraft();
  const { alleged, key, issue, level, status } = step;
  const { disputes } = draft.value;
  const chosen = disputes?.[key] ?? 'contest';
  return (
    <fieldset class="step-due">
      <legend>
        {say('ui.dispute.of', { party: shortName(say, alleged?.by ?? ''), what: say(`level.${issue}.${level}`) })}{' '}
        <span class="help">{say(`ui.dispute.truth.${status === 'cheated' ? 'cheated' : 'kept'}`)}</span>
      </legend>
      <div class="segments">
        {DISPUTE_CHOICES.map((choice) => (
          <Choice
            key={choice}
            name={`dispute-${key}`}
            value={choice}
            chosen={chosen === choice}
            onChoose={() => propose({ ...draft.value, disputes: { ...disputes, [key]: choice } })}
          >
            {say(`ui.dispute.choice.${choice}`, { cost: alleged?.showing ?? 0 })}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
