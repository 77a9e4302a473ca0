import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Session } from '../session/session.ts';
import { type Desk, DeskContext, type Question } from './desk.ts';
import { QuestionSheet } from './paper/QuestionSheet.tsx';
import { openStage } from './stage.ts';
import { voiceOf } from './voice.ts';

interface Props {
  readonly session: Session;
  readonly children: ComponentChildren;
}

/** Lays out one sitting for everything that is drawn inside: its voice, its stage, and the answers to "why?" over it. */
export function OnDesk({ session, children }: Props) {
  const question = useSignal<Question | null>(null);
  const desk = useMemo<Desk>(
    () => ({
      session,
      say: voiceOf(session.shelved, () => session.view.value.stances),
      stage: openStage(),
      ask: (asked) => {
        question.value = asked;
      },
    }),
    [session, question],
  );
  return (
    <DeskContext.Provider value={desk}>
      {children}
      {question.value !== null && <QuestionSheet question={question.value} onClose={() => (question.value = null)} />}
    </DeskContext.Provider>
  );
}
