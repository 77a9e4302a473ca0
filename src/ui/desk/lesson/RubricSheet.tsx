import { Items } from './Items.tsx';
import { usePack } from './pack.ts';
import { WideTable } from './WideTable.tsx';

const PARTS = ['predict', 'act', 'explain', 'revise'] as const;
const LEVELS = ['one', 'two', 'three', 'four'] as const;

/** How the memo is marked, for those who mark it and those who write it. */
export function RubricSheet() {
  const { say } = usePack();
  return (
    <>
      <h2>{say('ui.lesson.rubric.title')}</h2>
      <p class="lead">{say('ui.lesson.rubric.text')}</p>
      <WideTable kind="rubric" name={say('ui.lesson.rubric.title')}>
        <thead>
          <tr>
            <th scope="col">{say('ui.lesson.rubric.part')}</th>
            {LEVELS.map((level, place) => (
              <th key={level} scope="col">
                {say('ui.lesson.rubric.points', { points: place + 1 })}
              </th>
            ))}
            <th scope="col">{say('ui.lesson.rubric.mark')}</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">{say(`ui.lesson.rubric.part-name.${part}`)}</th>
              {LEVELS.map((level) => (
                <td key={level}>{say(`ui.lesson.rubric.level.${part}.${level}`)}</td>
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p class="to-fill">{say('ui.lesson.rubric.sum', { points: PARTS.length * LEVELS.length })}</p>
      <div class="halves">
        <section>
          <h3>{say('ui.lesson.rubric.not')}</h3>
          <Items text={say('ui.lesson.rubric.not-list')} />
        </section>
        <section>
          <h3>{say('ui.lesson.rubric.fair')}</h3>
          <Items text={say('ui.lesson.rubric.fair-list')} />
        </section>
      </div>
    </>
  );
}
