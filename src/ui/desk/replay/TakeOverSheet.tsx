import { useSignal } from '@preact/signals';
import { seatsFor } from '#strategies';
import { type Place, takeOver } from '../../flow.ts';
import { Emblem } from '../../picture/Emblem.tsx';
import { lookOf } from '../../picture/looks.ts';
import type { Watch } from '../../session/watch.ts';
import { useDesk } from '../desk.ts';
import { Choice } from '../paper/Choice.tsx';
import { Dialog } from '../paper/Dialog.tsx';

interface Props {
  readonly watch: Watch;
  readonly place: Place;
  readonly onClose: () => void;
}

/** Which chair, from the morning of which turn, with whose luck. */
export function TakeOverSheet({ watch, place, onClose }: Props) {
  const { say } = useDesk();
  const { playable, parties } = watch.shelved.scenario;
  const party = useSignal(playable.includes(place.seat) ? place.seat : (playable[0] ?? ''));
  const turn = useSignal(watch.stops[place.stop]?.turn ?? 1);
  const isFresh = useSignal(true);
  const turns = [...new Set(watch.replay.decisions.map((decided) => decided.turn))];
  const constructed = Object.entries(watch.replay.seats).filter(
    ([id, seat]) =>
      id !== party.value && 'strategy' in seat && seatsFor(id).every((known) => known.id !== seat.strategy),
  );
  const begin = (event: Event) => {
    event.preventDefault();
    takeOver(watch, turn.value, party.value, isFresh.value);
  };
  return (
    <Dialog title={say('ui.take-over.title')} onClose={onClose}>
      <form class="take-over" onSubmit={begin}>
        <p>{say('ui.take-over.help')}</p>
        <fieldset class="take-over-chairs">
          <legend class="label">{say('ui.take-over.chair')}</legend>
          {playable.map((id) => (
            <Choice
              key={id}
              name="take-over"
              value={id}
              chosen={party.value === id}
              onChoose={() => (party.value = id)}
            >
              <Emblem {...lookOf(id, Object.keys(parties).indexOf(id))} />
              <span class="choice-name">{say(`party.${id}.short`)}</span>
            </Choice>
          ))}
        </fieldset>
        <label class="take-over-turn">
          <span class="label">{say('ui.take-over.turn')}</span>
          <select value={turn.value} onChange={(event) => (turn.value = Number(event.currentTarget.value))}>
            {turns.map((each) => (
              <option key={each} value={each}>
                {say('ui.debrief.turn', { turn: each })}
              </option>
            ))}
          </select>
        </label>
        <label class="take-over-luck">
          <input
            type="checkbox"
            checked={!isFresh.value}
            onChange={(event) => (isFresh.value = !event.currentTarget.checked)}
          />
          <span>{say('ui.take-over.same-luck')}</span>
        </label>
        {constructed.map(([id]) => (
          <p key={id} class="help">
            {say('ui.take-over.constructed', { party: say(`party.${id}.short`) })}
          </p>
        ))}
        <button type="submit" class="main-button">
          {say('ui.take-over.begin')}
        </button>
      </form>
    </Dialog>
  );
}
