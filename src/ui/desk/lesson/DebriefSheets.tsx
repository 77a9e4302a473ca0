import { Items } from './Items.tsx';
import { usePack } from './pack.ts';
import { WideTable } from './WideTable.tsx';

const STEPS = ['feel', 'books', 'expected', 'hidden', 'mattered', 'model'] as const;
/** Columns to write in what each table came to. */
const TABLES = ['A', 'B', 'C', 'D', 'E'] as const;

/** The questions of the debrief, in the order of what was felt, owed, expected and hidden, what mattered and what is missing. */
export function QuestionSheet() {
  const { say } = usePack();
  return (
    <>
      <h2>{say('ui.lesson.debrief.title')}</h2>
      <p class="lead">{say('ui.lesson.debrief.text')}</p>
      {STEPS.map((step) => (
        <section key={step}>
          <h3>{say(`ui.lesson.debrief.step.${step}`)}</h3>
          <Items text={say(`ui.lesson.debrief.${step}-list`)} />
        </section>
      ))}
      <h3>{say('ui.lesson.debrief.path')}</h3>
      <p>{say('ui.lesson.debrief.path-text')}</p>
    </>
  );
}

/** A question for each measure of the scenario, and room for the numbers of several tables. */
export function MeasureSheet() {
  const { say, has, scenario } = usePack();
  return (
    <>
      <h2>{say('ui.lesson.debrief.measures')}</h2>
      <p>{say('ui.lesson.debrief.measures-text')}</p>
      <WideTable kind="measure-table" name={say('ui.lesson.debrief.measures')}>
        <thead>
          <tr>
            <th scope="col">{say('ui.lesson.debrief.measure')}</th>
            {TABLES.map((letter) => (
              <th key={letter} scope="col">
                {say('ui.lesson.debrief.table', { letter })}
              </th>
            ))}
            <th scope="col">{say('ui.lesson.debrief.question')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(scenario.measures).map((id) => (
            <tr key={id}>
              <th scope="row">{say(`measure.${id}`)}</th>
              {TABLES.map((letter) => (
                <td key={letter} />
              ))}
              <td>
                {has(`ui.lesson.world.${scenario.world}.measure.${id}`) &&
                  say(`ui.lesson.world.${scenario.world}.measure.${id}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p class="lead">{say('ui.lesson.debrief.measures-ask')}</p>
    </>
  );
}

/** The endings of the scenario, each with its text and what to ask of it. */
export function EndingSheet() {
  const { say, has, scenario } = usePack();
  return (
    <>
      <h2>{say('ui.lesson.debrief.endings')}</h2>
      <p>{say('ui.lesson.debrief.endings-text')}</p>
      <WideTable kind="ending-table" name={say('ui.lesson.debrief.endings')}>
        <thead>
          <tr>
            <th scope="col">{say('ui.lesson.debrief.ending')}</th>
            <th scope="col">{say('ui.lesson.debrief.question')}</th>
          </tr>
        </thead>
        <tbody>
          {scenario.endings.map(({ ending }) => (
            <tr key={ending}>
              <th scope="row">
                {say(`ending.${ending}.title`)} <span class="ending-text">{say(`ending.${ending}.text`)}</span>
              </th>
              <td>
                {has(`ui.lesson.world.${scenario.world}.ending.${ending}`) &&
                  say(`ui.lesson.world.${scenario.world}.ending.${ending}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
