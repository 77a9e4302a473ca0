import type { MovesDecision } from '#engine';
import { useDesk } from '../desk.ts';
import { lessonNow, receivedIn } from './lesson-now.ts';

interface Props {
  /** What is being chosen; null while a reveal is read. */
  readonly draft: MovesDecision | null;
}

/** One of the four rules, on the desk when it first matters. It blocks nothing and can be laid away. */
export function LessonNote({ draft }: Props) {
  const { say, session } = useDesk();
  const { first } = session;
  if (first === undefined || first.kept.value.isPlayedOn) return null;
  const moment = { view: session.view.value, draft, received: receivedIn(session) };
  const lesson = lessonNow(moment, first.kept.value.laidAway);
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
