import { Answers } from './Items.tsx';
import { usePack } from './pack.ts';
import { WideTable } from './WideTable.tsx';

/** The first side of the memo: what is thought before the first turn, and a log of the turns. */
export function PredictSheet() {
  const { say, scenario } = usePack();
  return (
    <>
      <h2>{say('ui.lesson.memo.title')}</h2>
      <p class="to-fill">{say('ui.lesson.memo.who')}</p>
      <p class="help">{say('ui.lesson.memo.who-help')}</p>
      <Part name={say('ui.lesson.memo.predict')} when={say('ui.lesson.memo.predict-when')} />
      <Answers text={say('ui.lesson.memo.predict-list')} lines={2} />
      <Part name={say('ui.lesson.memo.act')} when={say('ui.lesson.memo.act-when')} />
      <WideTable kind="log" name={say('ui.lesson.memo.act')}>
        <thead>
          <tr>
            <th scope="col">{say('ui.lesson.memo.log-turn')}</th>
            <th scope="col">{say('ui.lesson.memo.log-did')}</th>
            <th scope="col">{say('ui.lesson.memo.log-guess')}</th>
            <th scope="col">{say('ui.lesson.memo.log-came')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: scenario.turns }, (_, place) => (
            <tr key={place}>
              <th scope="row">{place + 1}</th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}

/** The second side: what came, why, and what one would think or do otherwise. */
export function ReviseSheet() {
  const { say } = usePack();
  return (
    <>
      <Part name={say('ui.lesson.memo.explain')} when={say('ui.lesson.memo.explain-when')} />
      <Answers text={say('ui.lesson.memo.explain-list')} lines={4} />
      <Part name={say('ui.lesson.memo.revise')} when={say('ui.lesson.memo.revise-when')} />
      <Answers text={say('ui.lesson.memo.revise-list')} lines={4} />
    </>
  );
}

const Part = ({ name, when }: { readonly name: string; readonly when: string }) => (
  <h3 class="memo-part">
    {name} <span class="memo-when">{when}</span>
  </h3>
);
