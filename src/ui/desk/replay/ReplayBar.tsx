import { spanOfTurn } from '#engine';
import { lookAt, type Place, toTitle } from '../../flow.ts';
import { isLabUsed } from '../../lab/lying.ts';
import type { Watch } from '../../session/watch.ts';
import { useDesk } from '../desk.ts';
import { span } from '../names.ts';
import { SettingsButton } from '../paper/SettingsButton.tsx';
import { markOf, seatName } from './replay-words.ts';

interface Props {
  readonly watch: Watch;
  readonly place: Place;
}

/** Which game this is, where in it we are, and through whose eyes we look. */
export function ReplayBar({ watch, place }: Props) {
  const { say } = useDesk();
  const { turn } = watch.stops[place.stop] ?? { turn: 1 };
  const { from, to } = spanOfTurn(watch.shelved.scenario, turn);
  return (
    <header class="top-bar">
      <button type="button" class="name-button" onClick={toTitle}>
        {say('ui.title.name')}
      </button>
      <p class="when">
        <span class="stamp game-mark">{say('ui.replay.mark', { mark: markOf(watch.id) })}</span>{' '}
        <span class="stamp">{say('ui.replay.turn', { turn, turns: watch.shelved.scenario.turns })}</span>{' '}
        {watch.standing === 'equal' && <span class="dates">{span(from, to)}</span>}
      </p>
      {isLabUsed.value && (
        <a class="quiet-button to-lab" href="#/lab">
          {say('ui.replay.to-lab')}
        </a>
      )}
      <label class="seen-by">
        <span class="label">{say('ui.replay.seen-by')}</span>
        <select value={place.seat} onChange={(event) => lookAt({ ...place, seat: event.currentTarget.value }, 'jump')}>
          {watch.seats.map((seat) => (
            <option key={seat} value={seat}>
              {seatName(say, seat)}
            </option>
          ))}
        </select>
      </label>
      <SettingsButton say={say} />
    </header>
  );
}
