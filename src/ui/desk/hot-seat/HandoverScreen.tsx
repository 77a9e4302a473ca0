import { useState } from 'preact/hooks';
import { Emblem } from '../../picture/Emblem.tsx';
import { lookOf } from '../../picture/looks.ts';
import type { HotSeat } from '../../session/hot-seat/hot-seat.ts';
import { isPin } from '../../session/hot-seat/pins.ts';
import { shortName } from '../names.ts';
import { useHeading } from '../paper/heading.ts';
import { ClockFace } from './ClockFace.tsx';
import { HoldButton } from './HoldButton.tsx';
import { PinField } from './PinField.tsx';

interface Props {
  readonly hot: HotSeat;
  readonly party: string;
  /** Who has just sealed; null where nobody has. */
  readonly sealed: string | null;
}

/** The privacy screen between two seats: whose turn it is to look, and nothing else. */
export function HandoverScreen({ hot, party, sealed }: Props) {
  const { say, scenario } = hot.shelved;
  const heading = useHeading();
  const [pin, setPin] = useState('');
  const [isWrong, setWrong] = useState(false);
  const name = shortName(say, party);
  const people = hot.standings.value.find((standing) => standing.party === party)?.people ?? 0;
  const open = () => {
    if (!hot.pins.opens(party, pin)) return setWrong(true);
    if (isPin(pin)) hot.pins.set(party, pin);
    hot.openDesk();
  };
  return (
    <main class="hot-handover">
      <div class="hot-handover-sheet">
        <p class="hot-sealed" role="status">
          {sealed !== null && say('ui.hot.handover.sealed', { party: shortName(say, sealed) })}
        </p>
        <Emblem {...lookOf(party, Object.keys(scenario.parties).indexOf(party))} />
        <h1 ref={heading} tabIndex={-1}>
          <span class="label">{say('ui.hot.handover.hand')}</span> {name}
        </h1>
        <p class="standfirst">
          {say('ui.hot.people', { people })} · {say('ui.hot.handover.away')}
        </p>
        <p>{say('ui.hot.handover.projector')}</p>
        <PinField
          say={say}
          isSet={hot.pins.has(party)}
          pin={pin}
          wrong={isWrong ? say('ui.hot.handover.pin.wrong', { party: name }) : null}
          onPin={(typed) => {
            setPin(typed);
            setWrong(false);
          }}
        />
        <HoldButton onOpen={open}>{say('ui.hot.handover.hold', { party: name })}</HoldButton>
        <p class="help">{say('ui.hot.handover.how')}</p>
        <button type="button" class="quiet-button" onClick={hot.cover}>
          {say('ui.hot.handover.back')}
        </button>
      </div>
      {hot.clock !== null && <ClockFace clock={hot.clock} say={say} isBeforeDesk />}
    </main>
  );
}
