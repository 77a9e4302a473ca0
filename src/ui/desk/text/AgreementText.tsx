import { useDesk } from '../desk.ts';
import { calendarOf } from './calendar.ts';
import { useEditor } from './editor.ts';
import { refusedStep, useRefusalWords } from './refused.ts';
import { StepSelects } from './StepSelects.tsx';
import { stepSentence } from './step-words.ts';

/** The text as it would be signed, a sentence a step; each holds what it can be changed by. */
export function AgreementText() {
  const { say, session } = useDesk();
  const { steps, draft, refusals } = useEditor();
  const sentence = useRefusalWords();
  const calendar = calendarOf(say, session, draft.value.gate);
  return (
    <section class="agreement-text" aria-labelledby="agreement-text-title">
      <h3 id="agreement-text-title" class="label">
        {say('ui.text.text')}
      </h3>
      <ol>
        {steps.value.map((one) => {
          const refused = refusals.value.find((refusal) => refusedStep(refusal) === one.step);
          return (
            <li key={`${one.clause}/${one.part}`} data-refused={refused !== undefined}>
              <p>{stepSentence(say, one, calendar)}</p>
              <StepSelects of={one} />
              {refused !== undefined && <p class="text-refusal">{sentence(refused)}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
