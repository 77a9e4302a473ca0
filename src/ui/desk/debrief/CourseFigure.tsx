import { useMemo } from 'preact/hooks';
import type { Debrief } from '#engine';
import type { Asked } from '../../verdict/asking.ts';
import { useDesk } from '../desk.ts';
import { CurveRow, LaunchRow, LineRow, StepRow } from './CourseRows.tsx';
import { COURSE_LINE, type CourseMark, courseMarks } from './course-marks.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly debrief: Debrief;
  readonly asked: Asked;
}

/** The half-year in five strips, a column a turn, and the same in words. */
export function CourseFigure({ debrief, asked }: Props) {
  const { say, session } = useDesk();
  const found = useAnswer(asked, 'course');
  const { scenario } = session.shelved;
  const course = found.is === 'there' ? found.answer : null;
  const marks = useMemo(
    () => (course === null ? [] : courseMarks(course, debrief, scenario, session.party)),
    [course, debrief, scenario],
  );
  return (
    <section class="course">
      <h2>{say('ui.course.title')}</h2>
      {found.is === 'there' ? (
        <Strips marks={marks} />
      ) : (
        <p class="help course-waits" role="status">
          {say(`ui.verdict.${found.is}`)}
        </p>
      )}
    </section>
  );
}

function Strips({ marks }: { readonly marks: readonly CourseMark[] }) {
  const { say } = useDesk();
  const growth = marks.map((mark) => mark.growth);
  return (
    <figure class="course-figure">
      <div class="course-strips" aria-hidden="true">
        <CurveRow name={say('ui.course.growth')} values={growth} most={Math.max(1, ...growth)} digits={1} />
        <CurveRow name={say('ui.course.risk')} values={marks.map(({ risk }) => risk)} most={100} digits={0} />
        <LineRow name={say(`channel.${COURSE_LINE}`)} marks={marks} />
        <LaunchRow name={say('ui.course.launches')} marks={marks} />
        <StepRow name={say('ui.course.steps')} marks={marks} />
        <div class="course-row course-axis">
          <span class="label">{say('ui.course.axis')}</span>
          <ol style={{ gridTemplateColumns: `repeat(${marks.length}, 1fr)` }}>
            {marks.map(({ turn }) => (
              <li key={turn} class="stamp">
                {turn}
              </li>
            ))}
          </ol>
        </div>
      </div>
      <figcaption class="help">{say('ui.course.legend')}</figcaption>
      <details>
        <summary>{say('ui.course.words')}</summary>
        <ol class="course-words">
          {marks.map((mark) => (
            <li key={mark.turn}>
              {say('ui.course.turn', {
                ...mark,
                growth: Math.round(mark.growth * 10) / 10,
                risk: Math.round(mark.risk),
                channel: say(`channel.${COURSE_LINE}`),
                launches: mark.launches.length,
                counted: mark.steps.filter(({ hasCounted }) => hasCounted).length,
                steps: mark.steps.length,
              })}
            </li>
          ))}
        </ol>
      </details>
    </figure>
  );
}
