import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SeatView } from '#engine';
import { pictureOf } from '../picture/picture-of.ts';
import { Twin } from '../picture/Twin.tsx';
import { useDesk } from './desk.ts';
import { Gauges } from './Gauges.tsx';
import { openBoardIn } from './open-board.ts';

/** The map with everything on it, the same in words, and the gauges under it. */
export function BoardPane() {
  const { say, session, stage } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const isRead = useSignal(false);
  const isOver = session.phase.value !== 'reveal' || stage.isOver.value;
  const reveal = session.reveal.value;
  const before = reveal?.before ?? null;
  const after = sinceDecision(session.view.value, before);
  // While a reveal is read, the map still shows what it told: a drill that was held, a launch.
  const shown = session.phase.value === 'reveal' && reveal !== null ? { ...after, facts: reveal.facts } : after;
  const view = isOver || before === null ? shown : before;
  const pins = session.shelved.scenario.parties;
  const picture = useMemo(() => pictureOf(view, pins, say), [session.view.value, session.phase.value, before, isOver]);
  useEffect(() => openBoardIn(place.current, picture, stage, say('ui.picture.credit')), []);
  useEffect(() => stage.board.value?.show(picture), [picture]);
  return (
    <section class="board-pane" aria-labelledby="board-title">
      <h2 id="board-title" class="unseen">
        {say('ui.board.title')}
      </h2>
      <div class="board-frame">
        <div id="board" class="board" ref={place} data-hidden={isRead.value} />
        <div class="board-words" data-shown={isRead.value}>
          <Twin picture={picture} say={say} />
        </div>
        <button
          type="button"
          class="quiet-button board-toggle"
          aria-pressed={isRead.value}
          onClick={() => (isRead.value = !isRead.value)}
        >
          {say(isRead.value ? 'ui.board.see' : 'ui.board.read')}
        </button>
      </div>
      <Gauges gauges={picture.gauges} />
    </section>
  );
}

/** The same view with its gauges compared to the last decision of this seat, and not to the turn's first morning. */
function sinceDecision(view: SeatView, before: SeatView | null): SeatView {
  if (before === null) return view;
  const gauges = view.gauges.map((gauge) => {
    const was = before.gauges.find((old) => old.track === gauge.track && old.of === gauge.of);
    return was === undefined ? gauge : { ...gauge, lowBefore: was.low, highBefore: was.high };
  });
  return { ...view, gauges };
}
