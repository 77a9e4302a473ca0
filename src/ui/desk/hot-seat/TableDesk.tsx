import type { HotSeat } from '../../session/hot-seat/hot-seat.ts';
import { useDesk } from '../desk.ts';
import { Adjourn } from '../paper/Adjourn.tsx';
import { useHeading } from '../paper/heading.ts';
import { FreshFacts } from '../turn/FreshFacts.tsx';
import { ClockFace } from './ClockFace.tsx';
import { SeatRows } from './SeatRows.tsx';

interface Props {
  readonly hot: HotSeat;
}

/** The morning of a turn, or an exchange at the table, as the room sees it: what all have heard, who has sealed, the clock. */
export function TableDesk({ hot }: Props) {
  const { say, session } = useDesk();
  const heading = useHeading();
  const { turn, ask } = session.view.value;
  const missing = hot.standings.value.filter(({ isSealed }) => !isSealed);
  const [next] = missing;
  return (
    <main class="desk hot-table" aria-label={say('ui.hot.table.name')}>
      <header class="reveal-head">
        <h1 ref={heading} tabIndex={-1}>
          {ask === 'answers' ? say('ui.hot.table.offers') : say(`turn.${turn}.headline`)}
        </h1>
        {ask === 'answers' ? <p>{say('ui.hot.table.offers-help')}</p> : <FreshFacts />}
      </header>
      <div class="hot-table-body">
        <SeatRows hot={hot} />
      </div>
      <footer class="reveal-foot">
        {hot.clock !== null && <ClockFace clock={hot.clock} say={say} isLarge isDone={missing.length === 0} />}
        <p class="help" role="status">
          {missing.length === 0
            ? say('ui.hot.table.all-sealed')
            : say('ui.hot.table.missing', { count: missing.length })}
        </p>
        <Adjourn session={session} say={say} />
        {next === undefined ? (
          <button type="button" class="main-button" onClick={hot.openEnvelopes}>
            {say('ui.hot.table.open')}
          </button>
        ) : (
          <button type="button" class="main-button" onClick={() => hot.handOver(next.party)}>
            {say('ui.hot.table.go', { party: say(`party.${next.party}.short`) })}
          </button>
        )}
      </footer>
    </main>
  );
}
