import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { calendarOf } from './calendar.ts';
import type { TextStep } from './draft-text.ts';
import { useEditor } from './editor.ts';
import { moveStep, nudgeStep } from './moving.ts';
import { nearestPhase } from './order.ts';
import { usePartyColour } from './party-colour.ts';
import { refusedStep } from './refused.ts';

interface Props {
  readonly of: TextStep;
  readonly phases: number;
}

/** One instalment on the time line. The arrow keys move it a phase, and so does a pointer; its buttons do the same. */
export function StepBlock({ of: one, phases }: Props) {
  const { say, session } = useDesk();
  const editor = useEditor();
  const block = useRef<HTMLButtonElement>(null);
  const dragged = useSignal<number | null>(null);
  const colourOf = usePartyColour();
  const { step, clause, phase, promise, part, parts, after } = one;
  const calendar = calendarOf(say, session, editor.draft.value.gate);
  const issue = say(`issue.${promise.issue}`);
  const inParts = parts > 1 ? say('ui.steps.part', { part, parts }) : null;
  const waits = after === null ? null : say('ui.text.after-mark', { step: after + 1 });
  const held = editor.held.value;
  const isHeld = held?.clause === clause && held.phase === phase;
  // Where blocks change places, the one that was held is another element now: the focus follows it.
  useEffect(() => {
    const focused = document.activeElement;
    if (isHeld && focused !== block.current && focused?.closest('.track') != null) block.current?.focus();
  }, [isHeld]);
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    nudgeStep(editor, say, calendar, step, by);
  };
  const phaseUnder = ({ clientX }: PointerEvent): number => {
    const track = block.current?.parentElement?.getBoundingClientRect();
    if (track === undefined || track.width === 0) return phase;
    const under = Math.floor(((clientX - track.left) / track.width) * phases);
    return nearestPhase(editor.draft.value.sequence, step, Math.max(0, Math.min(phases - 1, under)));
  };
  return (
    <button
      ref={block}
      type="button"
      class="step-block"
      data-colour={colourOf(promise.giver)}
      data-dragged={dragged.value !== null}
      data-refused={editor.refusals.value.some((refusal) => refusedStep(refusal) === step)}
      data-late={calendar.isTooLate(phase)}
      style={{ gridColumn: (dragged.value ?? phase) + 1 }}
      aria-pressed={isHeld}
      aria-describedby="time-line-help"
      onFocus={() => {
        editor.held.value = { clause, phase };
      }}
      onClick={() => {
        editor.held.value = { clause, phase };
      }}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragged.value = phase;
      }}
      onPointerMove={(event) => {
        if (dragged.value !== null) dragged.value = phaseUnder(event);
      }}
      onPointerUp={() => {
        const to = dragged.value;
        dragged.value = null;
        if (to !== null) moveStep(editor, say, calendar, step, to);
      }}
      onPointerCancel={() => {
        dragged.value = null;
      }}
    >
      <span class="step-number">{step + 1}</span> <span class="step-issue">{issue}</span>{' '}
      <span class="step-part">
        {inParts} {waits !== null && <span class="step-after">{waits}</span>}
      </span>{' '}
      <span class="unseen">{say('ui.text.block', { when: calendar.when(phase) })}</span>
    </button>
  );
}
