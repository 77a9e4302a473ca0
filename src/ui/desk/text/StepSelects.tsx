import { useDesk } from '../desk.ts';
import { calendarOf } from './calendar.ts';
import type { TextStep } from './draft-text.ts';
import { useEditor } from './editor.ts';
import { letWait, moveStep } from './moving.ts';
import { awaitable, openPhases } from './order.ts';

interface Props {
  readonly of: TextStep;
}

const NONE = 'none';

/** When a step falls due, and which step it waits for: what a sentence of the text can be changed by. */
export function StepSelects({ of: { step, phase, after } }: Props) {
  const { say, session } = useDesk();
  const editor = useEditor();
  const { sequence, gate } = editor.draft.value;
  const calendar = calendarOf(say, session, gate);
  const open = openPhases(sequence, step);
  const earlier = awaitable(sequence, step);
  // What it waits for may have been moved behind it: it is shown, and refused, until somebody mends it.
  const awaited = after === null || earlier.includes(after) ? earlier : [...earlier, after];
  const number = step + 1;
  return (
    <span class="step-selects">
      <label>
        <span class="label">{say('ui.text.when')}</span>
        <select
          aria-label={say('ui.text.when-of', { step: number })}
          value={phase}
          onChange={({ currentTarget }) => moveStep(editor, say, calendar, step, Number(currentTarget.value))}
        >
          {open.map((each) => (
            <option key={each} value={each} selected={each === phase}>
              {say('ui.text.phase.choice', { name: calendar.short(each), days: calendar.days(each) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">{say('ui.text.waits')}</span>
        <select
          aria-label={say('ui.text.waits-of', { step: number })}
          value={after ?? NONE}
          onChange={({ currentTarget: { value } }) =>
            letWait(editor, say, calendar, step, value === NONE ? null : Number(value))
          }
        >
          <option value={NONE} selected={after === null}>
            {say('ui.text.waits-none')}
          </option>
          {awaited.map((other) => (
            <option key={other} value={other} selected={other === after}>
              {say('ui.text.waits-step', { step: other + 1 })}
            </option>
          ))}
        </select>
      </label>
    </span>
  );
}
