import type { Say } from '../../words.ts';
import type { Calendar } from './calendar.ts';
import { stepsOf } from './draft-text.ts';
import type { Editor } from './editor.ts';
import { moveTo, nearestPhase, nextPhase, waitFor } from './order.ts';
import { stepName, stepPlace } from './step-words.ts';

/** Moves a step into a phase, says where it stands now, and keeps it held. */
export function moveStep(editor: Editor, say: Say, calendar: Calendar, step: number, wished: number): void {
  const { sequence } = editor.draft.value;
  const moved = sequence[step];
  if (moved === undefined) return;
  const phase = nearestPhase(sequence, step, wished);
  editor.held.value = { clause: moved.clause, phase };
  if (phase === moved.phase) return;
  editor.edit({ sequence: moveTo(sequence, step, phase) });
  const now = editor.steps.value.find((one) => one.clause === moved.clause && one.phase === phase);
  if (now !== undefined) editor.said.value = stepPlace(say, now, calendar);
}

/** One phase earlier (−1) or later (1). At the edge it stays, and that is said. */
export function nudgeStep(editor: Editor, say: Say, calendar: Calendar, step: number, by: -1 | 1): void {
  const phase = nextPhase(editor.draft.value.sequence, step, by);
  const one = editor.steps.value[step];
  if (phase !== null) moveStep(editor, say, calendar, step, phase);
  else if (one !== undefined) editor.said.value = say('ui.text.at-edge', { name: stepName(say, one) });
}

/** Lets a step wait for another one to be verified, or for none. */
export function letWait(editor: Editor, say: Say, calendar: Calendar, step: number, awaited: number | null): void {
  const sequence = waitFor(editor.draft.value.sequence, step, awaited);
  editor.edit({ sequence });
  const now = stepsOf(editor.draft.value)[step];
  if (now !== undefined) editor.said.value = stepPlace(say, now, calendar);
}
