import { useDesk } from '../desk.ts';
import { calendarOf } from './calendar.ts';
import { useEditor } from './editor.ts';
import { nudgeStep } from './moving.ts';
import { nextPhase } from './order.ts';
import { StepSelects } from './StepSelects.tsx';
import { stepName } from './step-words.ts';

/** The block that is held, with buttons for all that dragging does, and what it waits for. */
export function HeldStep() {
  const { say, session } = useDesk();
  const editor = useEditor();
  const held = editor.held.value;
  const one = editor.steps.value.find(({ clause, phase }) => clause === held?.clause && phase === held.phase);
  if (one === undefined) return <p class="held-step help">{say('ui.text.hold-one')}</p>;
  const { sequence, gate } = editor.draft.value;
  const calendar = calendarOf(say, session, gate);
  const nudge = (by: -1 | 1) => () => nudgeStep(editor, say, calendar, one.step, by);
  return (
    <div class="held-step" role="group" aria-label={say('ui.text.held')}>
      <span class="card-name">{stepName(say, one)}</span>
      <button
        type="button"
        class="plain-button"
        disabled={nextPhase(sequence, one.step, -1) === null}
        onClick={nudge(-1)}
      >
        {say('ui.text.earlier')}
      </button>
      <button
        type="button"
        class="plain-button"
        disabled={nextPhase(sequence, one.step, 1) === null}
        onClick={nudge(1)}
      >
        {say('ui.text.later')}
      </button>
      <StepSelects of={one} />
    </div>
  );
}
