import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SeatView } from '#engine';
import type { Look } from '../board/index.ts';
import { languageNow } from '../language.ts';
import { pictureOf } from '../picture/picture-of.ts';
import { Twin } from '../picture/Twin.tsx';
import { useDesk } from './desk.ts';
import { Gauges } from './Gauges.tsx';
import { useHandMark } from './hand-mark.ts';
import { LookButtons } from './LookButtons.tsx';
import { openBoardIn } from './open-board.ts';

/** The map with everything on it, the same in words, and the gauges under it. */
export function BoardPane() {
  const { say, session, stage } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const isRead = useSignal(false);
  const look = useSignal<Look | null>(null);
  const isOver = session.phase.value !== 'reveal' || stage.isOver.value;
  const reveal = session.reveal.value;
  const before = reveal?.before ?? null;
  const after = sinceDecision(session.view.value, before);
  // While a reveal is read, the map still shows what it told: a drill that was held, a launch.
  const shown = session.phase.value === 'reveal' && reveal !== null ? { ...after, facts: reveal.facts } : after;
  const view = isOver || before === null ? shown : before;
  const pins = session.shelved.scenario.parties;
  const picture = useMemo(
    () => pictureOf(view, pins, say),
    [session.view.value, session.phase.value, before, isOver, languageNow()],
  );
  const onLook = (seen: Look): void => {
    look.value = seen;
  };
  const isOnMap = picture.ground === 'map';
  const credit = isOnMap ? say('ui.picture.credit') : '';
  useEffect(() => openBoardIn(place.current, picture, stage, { credit, onLook }), []);
  useEffect(() => stage.board.value?.show(picture), [picture]);
  useHandMark(session.phase.value === 'choose');
  return (
    <section class="board-pane" aria-labelledby="board-title">
      <h2 id="board-title" class="unseen">
        {say(isOnMap ? 'ui.board.title' : 'ui.board.title-plain')}
      </h2>
      <div class="board-frame">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map, as they would scroll a long text. */}
        <div
          id="board"
          class="board"
          ref={place}
          data-hidden={isRead.value}
          role="group"
          aria-label={say(isOnMap ? 'ui.board.look' : 'ui.board.title-plain')}
          tabIndex={0}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keys too, in every browser. */}
        <div
          class="board-words"
          data-shown={isRead.value}
          role="group"
          aria-label={say('ui.picture.title')}
          tabIndex={0}
        >
          <Twin picture={picture} say={say} />
        </div>
        <div class="board-foot">
          <button
            type="button"
            class="quiet-button board-toggle"
            aria-pressed={isRead.value}
            aria-keyshortcuts="M"
            onClick={() => (isRead.value = !isRead.value)}
          >
            {isOnMap
              ? say(isRead.value ? 'ui.board.see' : 'ui.board.read')
              : say(isRead.value ? 'ui.board.see-plain' : 'ui.board.read-plain')}
          </button>
        </div>
        {isOnMap && !isRead.value && look.value !== null && <LookButtons look={look.value} />}
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
