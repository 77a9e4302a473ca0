import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Session } from '../session/session.ts';
import { BoardPane } from './BoardPane.tsx';
import { DebriefScreen } from './debrief/DebriefScreen.tsx';
import { type Desk, DeskContext, type Question } from './desk.ts';
import { ActScreen } from './first/ActScreen.tsx';
import { BriefScreen } from './opening/BriefScreen.tsx';
import { QuestionSheet } from './paper/QuestionSheet.tsx';
import { AnswersDesk } from './reveal/AnswersDesk.tsx';
import { RevealDesk } from './reveal/RevealDesk.tsx';
import { openStage } from './stage.ts';
import { TopBar } from './TopBar.tsx';
import { TurnDesk } from './turn/TurnDesk.tsx';
import { voiceOf } from './voice.ts';

interface Props {
  readonly session: Session;
}

/** One sitting from the brief to the debrief. Board and bar stay where they are while the desk changes. */
export function Sitting({ session }: Props) {
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
      <Phases session={session} />
      {question.value !== null && <QuestionSheet question={question.value} onClose={() => (question.value = null)} />}
    </DeskContext.Provider>
  );
}

function Phases({ session }: Props) {
  const phase = session.phase.value;
  if (phase === 'brief') return <BriefScreen />;
  if (phase === 'act') return <ActScreen />;
  if (phase === 'debrief') return <DebriefScreen />;
  return (
    <div class="sitting" data-first={session.first?.kept.value.isPlayedOn === false}>
      <TopBar />
      <BoardPane />
      {phase === 'choose' && <TurnDesk key={session.view.value.turn} />}
      {phase === 'reveal' && <RevealDesk />}
      {phase === 'answer' && <AnswersDesk />}
    </div>
  );
}
