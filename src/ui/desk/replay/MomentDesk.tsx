import type { Place } from '../../flow.ts';
import type { Beat } from '../../picture/picture.ts';
import type { Watch } from '../../session/watch.ts';
import { useDesk } from '../desk.ts';
import { useHeading } from '../paper/heading.ts';
import { ReasonList } from '../reveal/ReasonList.tsx';
import { SealedMoves } from '../reveal/SealedMoves.tsx';
import { MomentCable } from './MomentCable.tsx';
import { MomentFacts } from './MomentFacts.tsx';
import { standingSentence, stopName } from './replay-words.ts';

interface Props {
  readonly watch: Watch;
  readonly place: Place;
  readonly beats: readonly Beat[];
}

/** What happened at this stop, as this seat heard it. */
export function MomentDesk({ watch, place, beats }: Props) {
  const { say, session, stage } = useDesk();
  const answers = session.reveal.value?.answers ?? [];
  const heading = useHeading();
  const stop = watch.stops[place.stop] ?? { turn: 1, after: 'whole', exchange: 1 };
  const standing = standingSentence(say, watch);
  const isEnd = watch.ending !== null && place.stop === watch.stops.length - 1;
  return (
    <main class="desk moment" aria-label={say('ui.replay.desk')}>
      <header class="reveal-head">
        <p class="label">{stopName(say, stop)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {say(`turn.${stop.turn}.headline`)}
        </h1>
        {standing !== null && <p class="notice">{standing}</p>}
      </header>
      <div
        class="reveal-body"
        role="region"
        aria-label={stopName(say, stop)}
        tabIndex={0}
        key={`${place.stop}/${place.seat}`}
      >
        {stop.after === 'calendar' && watch.shelved.scenario.playable.includes(place.seat) && (
          <MomentCable turn={stop.turn} seat={place.seat} />
        )}
        {stop.after === 'moves' && <SealedMoves facts={watch.facts(place.stop, place.seat)} />}
        <MomentFacts beats={beats} isCalendar={stop.after === 'calendar'} />
        {stage.isOver.value && <ReasonList answers={answers} />}
        {isEnd && (
          <section class="moment-end">
            <p class="label">{say('ui.replay.end')}</p>
            <h2>{say(`ending.${watch.ending}.title`)}</h2>
            <p class="cable-text">{say(`ending.${watch.ending}.text`)}</p>
          </section>
        )}
      </div>
    </main>
  );
}
