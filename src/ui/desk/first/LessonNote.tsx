import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MovesDecision } from '#engine';
import type { First } from '../../session/first.ts';
import { useDesk } from '../desk.ts';
import { lessonNow, receivedIn } from './lesson-now.ts';

interface Props {
  /** What is being chosen; null while a reveal is read. */
  readonly draft: MovesDecision | null;
}

/** One of the four rules, on the desk when it first matters. It blocks nothing and can be laid away. */
export function LessonNote({ draft }: Props) {
  const { first } = useDesk().session;
  if (first === undefined || first.kept.value.isPlayedOn) return null;
  return <Note draft={draft} first={first} />;
}

function Note({ draft, first }: Props & { readonly first: First }) {
  const { say, session } = useDesk();
  const moment = { view: session.view.value, draft, received: receivedIn(session) };
  const lesson = lessonNow(moment, first.kept.value.laidAway);
  const acted = useRef<() => void>(() => {});
  acted.current = () => {
    const isHeeded = draft === null || draft.moves.length > 0;
    const isDone = session.phase.value !== (draft === null ? 'reveal' : 'choose');
    if (lesson !== null && isHeeded && isDone) first.layAway(lesson);
  };
  // Who has chosen moves with the note before her, or has gone on from a reveal that it explains, has no more need of it.
  useLayoutEffect(() => () => acted.current(), []);
  return (
    <aside class="lesson-note" aria-label={say('ui.first.note')} aria-live="polite" data-empty={lesson === null}>
      {lesson !== null && (
        <>
          <p>
            <strong>{say(`ui.first.rule.${lesson}.name`)}</strong> {say(`ui.first.rule.${lesson}.note`)}
          </p>
          <button type="button" class="quiet-button" onClick={() => first.layAway(lesson)}>
            {say('ui.first.lay-away')}
          </button>
        </>
      )}
    </aside>
  );
}
