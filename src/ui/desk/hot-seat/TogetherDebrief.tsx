import { useMemo, useState } from 'preact/hooks';
import type { HotSeat } from '../../session/hot-seat/hot-seat.ts';
import { DebriefScreen } from '../debrief/DebriefScreen.tsx';
import { shortName } from '../names.ts';
import { OnDesk } from '../OnDesk.tsx';
import { Choice } from '../paper/Choice.tsx';

interface Props {
  readonly hot: HotSeat;
}

/** The debrief, which is for all: read from one chair after the other, nothing hidden any more. */
export function TogetherDebrief({ hot }: Props) {
  const { say } = hot.shelved;
  const seats = hot.standings.value;
  const [party, setParty] = useState(seats[0]?.party ?? '');
  const session = useMemo(() => hot.lookBack(party), [hot, party]);
  return (
    <div class="hot-debrief">
      <fieldset class="hot-whose">
        <legend class="label">{say('ui.hot.debrief.whose')}</legend>
        <div class="segments">
          {seats.map((seat) => (
            <Choice
              key={seat.party}
              name="whose"
              value={seat.party}
              chosen={party === seat.party}
              onChoose={() => setParty(seat.party)}
            >
              {shortName(say, seat.party)}
            </Choice>
          ))}
        </div>
        <p class="help">{say('ui.hot.debrief.all')}</p>
      </fieldset>
      <OnDesk key={party} session={session}>
        <DebriefScreen />
      </OnDesk>
    </div>
  );
}
