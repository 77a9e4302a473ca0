import { useState } from 'preact/hooks';
import '../../style/hot-seat.css';
import { isSeed, schoolOf, UNKNOWN } from '#engine';
import { sitTogether, toTitle } from '../../flow.ts';
import { openHotSeat } from '../../session/hot-seat/hot-seat.ts';
import type { People } from '../../session/hot-seat/kept.ts';
import type { Named } from '../../session/machines-known.ts';
import { drawSeed } from '../../session/seed.ts';
import type { Shelved } from '../../session/shelf.ts';
import { Opposite } from '../opening/Opposite.tsx';
import { SeedField } from '../opening/SeatScreen.tsx';
import { WorldChoice } from '../opening/WorldChoice.tsx';
import { Choice } from '../paper/Choice.tsx';
import { useHeading } from '../paper/heading.ts';
import { chairsOf, FEWEST_PEOPLE, PeopleChoice, sumOf } from './PeopleChoice.tsx';
import { shareOf } from './share.ts';

/** What the clock of a turn can be set to, in minutes. */
const CLOCKS = [null, 3, 4, 6, 8] as const;

interface Props {
  readonly shelved: Shelved;
}

/** How many people sit in which chair, with what clock, against which world, with which luck. */
export function HotSetup({ shelved }: Props) {
  const { say, scenario } = shelved;
  const heading = useHeading();
  const [people, setPeople] = useState<People>(() =>
    Object.fromEntries(scenario.playable.slice(0, 3).map((party) => [party, 1])),
  );
  const [minutes, setMinutes] = useState<number | null>(null);
  const [worldview, setWorldview] = useState(schoolOf(UNKNOWN));
  const [opposite, setOpposite] = useState<Named>({});
  const [seed, setSeed] = useState('');
  const isWrong = seed !== '' && !isSeed(seed);
  const isTooFew = sumOf(people) < FEWEST_PEOPLE;
  const begin = (event: Event) => {
    event.preventDefault();
    if (isWrong || isTooFew) return;
    const wishes = { people, minutes, worldview, seed: seed === '' ? drawSeed() : seed, opposite };
    sitTogether(openHotSeat(shelved, wishes, Date.now));
  };
  return (
    <main class="seat-screen hot-setup">
      <form onSubmit={begin}>
        <header class="seat-head">
          <button type="button" class="quiet-button" onClick={toTitle}>
            {say('ui.back')}
          </button>
          <p class="label">{say('ui.title.together')}</p>
          <h1 ref={heading} tabIndex={-1}>
            {say('ui.hot.setup.title')}
          </h1>
          <p class="help">{say('ui.hot.setup.standfirst')}</p>
        </header>
        <PeopleChoice shelved={shelved} people={people} onChoose={setPeople} />
        <fieldset>
          <legend class="label">{say('ui.hot.setup.clock')}</legend>
          <div class="segments">
            {CLOCKS.map((clock) => (
              <Choice
                key={clock ?? 'none'}
                name="clock"
                value={String(clock ?? 'none')}
                chosen={minutes === clock}
                onChoose={() => setMinutes(clock)}
              >
                {clock === null ? say('ui.hot.setup.no-clock') : say('ui.hot.setup.minutes', { minutes: clock })}
              </Choice>
            ))}
          </div>
          <p class="help" role="status">
            {say('ui.hot.setup.clock-help', { minutes: minutes ?? 0, ...shareOf(minutes ?? 0, chairsOf(people)) })}
          </p>
        </fieldset>
        <WorldChoice shelved={shelved} chosen={worldview} onChoose={setWorldview} />
        <Opposite
          shelved={shelved}
          isTaken={(party) => (people[party] ?? 0) > 0}
          chosen={opposite}
          onChoose={setOpposite}
        />
        <footer class="seat-foot">
          <SeedField say={say} seed={seed} isWrong={isWrong} onSeed={setSeed} />
          <button type="submit" class="main-button" disabled={isTooFew}>
            {say('ui.hot.setup.begin')}
          </button>
        </footer>
      </form>
    </main>
  );
}
