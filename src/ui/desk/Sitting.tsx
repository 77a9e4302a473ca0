import { useEffect } from 'preact/hooks';
import type { Session } from '../session/session.ts';
import { BoardPane } from './BoardPane.tsx';
import { DebriefScreen } from './debrief/DebriefScreen.tsx';
import { ActScreen } from './first/ActScreen.tsx';
import { OnDesk } from './OnDesk.tsx';
import { BriefScreen } from './opening/BriefScreen.tsx';
import { fetchDesks, LateAnswers, LateReveal } from './reveal/late-desks.ts';
import { TopBar } from './TopBar.tsx';
import { TurnDesk } from './turn/TurnDesk.tsx';

interface Props {
  readonly session: Session;
}

/** One sitting from the brief to the debrief. Board and bar stay where they are while the desk changes. */
export function Sitting({ session }: Props) {
  return (
    <OnDesk session={session}>
      <Phases session={session} />
    </OnDesk>
  );
}

function Phases({ session }: Props) {
  const phase = session.phase.value;
  useEffect(() => void fetchDesks(), []);
  if (phase === 'brief') return <BriefScreen />;
  if (phase === 'act') return <ActScreen />;
  if (phase === 'debrief') return <DebriefScreen />;
  return (
    <div class="sitting" data-first={session.first?.kept.value.isPlayedOn === false}>
      <TopBar />
      <BoardPane />
      {phase === 'choose' && <TurnDesk key={session.view.value.turn} />}
      {phase === 'reveal' && <LateReveal />}
      {phase === 'answer' && <LateAnswers />}
    </div>
  );
}
