import type { HotSeat } from '../../session/hot-seat/hot-seat.ts';
import type { Session } from '../../session/session.ts';
import { BoardPane } from '../BoardPane.tsx';
import { shortName } from '../names.ts';
import { OnDesk } from '../OnDesk.tsx';
import { BriefScreen } from '../opening/BriefScreen.tsx';
import { AnswersDesk } from '../reveal/AnswersDesk.tsx';
import { TopBar } from '../TopBar.tsx';
import { TurnDesk } from '../turn/TurnDesk.tsx';
import { ClockFace } from './ClockFace.tsx';
import { YoursDesk } from './YoursDesk.tsx';

interface Props {
  readonly hot: HotSeat;
  readonly session: Session;
}

/** One party's desk among several, with a strip over it that says so and covers it. Nothing of it can be printed. */
export function SeatDesk({ hot, session }: Props) {
  const { say } = hot.shelved;
  return (
    <div class="hot-desk" data-phase={session.phase.value}>
      <header class="hot-strip">
        <p>
          <strong>{say('ui.hot.bar.seat', { party: shortName(say, session.party) })}</strong>{' '}
          <span>{say('ui.hot.bar.look-away')}</span>
        </p>
        {hot.clock !== null && <ClockFace clock={hot.clock} say={say} />}
        <button type="button" class="plain-button" onClick={hot.cover}>
          {say('ui.hot.bar.cover')}
        </button>
      </header>
      <OnDesk session={session}>
        <Phases session={session} />
      </OnDesk>
      <p class="hot-unprinted">{say('ui.hot.print')}</p>
    </div>
  );
}

function Phases({ session }: Pick<Props, 'session'>) {
  const phase = session.phase.value;
  if (phase === 'brief') return <BriefScreen />;
  return (
    <div class="sitting">
      <TopBar />
      <BoardPane />
      {phase === 'reveal' && <YoursDesk />}
      {phase === 'choose' && <TurnDesk />}
      {phase === 'answer' && <AnswersDesk />}
    </div>
  );
}
