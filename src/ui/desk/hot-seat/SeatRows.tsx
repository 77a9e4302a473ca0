import { Emblem } from '../../picture/Emblem.tsx';
import { lookOf } from '../../picture/looks.ts';
import type { HotSeat, Standing } from '../../session/hot-seat/hot-seat.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly hot: HotSeat;
}

/** Every chair that people can take, and whether it has sealed. Its staff's question may hint at its brief, and stays on its desk. */
export function SeatRows({ hot }: Props) {
  const { session } = useDesk();
  const { playable } = session.shelved.scenario;
  return (
    <ul class="hot-seats">
      {playable.map((party) => (
        <SeatRow
          key={party}
          hot={hot}
          party={party}
          standing={hot.standings.value.find((standing) => standing.party === party)}
        />
      ))}
    </ul>
  );
}

interface RowProps extends Props {
  readonly party: string;
  /** Undefined where a machine sits. */
  readonly standing: Standing | undefined;
}

function SeatRow({ hot, party, standing }: RowProps) {
  const { say, session } = useDesk();
  const name = shortName(say, party);
  const place = Object.keys(session.shelved.scenario.parties).indexOf(party);
  const state = standing === undefined ? 'machine' : standing.isSealed ? 'sealed' : 'waits';
  return (
    <li class="hot-seat" data-state={state}>
      <Emblem {...lookOf(party, place)} />
      <div class="hot-seat-words">
        <h2>
          {name} <span class="help">{say('ui.hot.people', { people: standing?.people ?? 0 })}</span>
        </h2>
      </div>
      <p class="hot-state">{say(`ui.hot.table.${state}`)}</p>
      {state === 'waits' && (
        <button type="button" class="plain-button" onClick={() => hot.handOver(party)}>
          {say('ui.hot.table.go', { party: name })}
        </button>
      )}
      {state === 'sealed' && (
        <button
          type="button"
          class="quiet-button"
          aria-label={say('ui.hot.table.again-of', { party: name })}
          onClick={() => hot.handOver(party)}
        >
          {say('ui.hot.table.again')}
        </button>
      )}
    </li>
  );
}
