import { citationsIn, evidenceTally } from '../../lesson/evidence-tally.ts';
import { Items } from './Items.tsx';
import { usePack } from './pack.ts';

/** Where claims and numbers come from, how many are judged, and how to check. */
export function SourcesSheet() {
  const { say, has, scenario, texts } = usePack();
  const { claims, judged, citation, judgement } = evidenceTally(scenario);
  const list = citationsIn(scenario).join('; ');
  return (
    <>
      <h2>{say('ui.lesson.part.sources')}</h2>
      {texts.length > 0 && (
        <>
          <h3>{say('ui.lesson.sources.texts')}</h3>
          <p>{say('ui.lesson.sources.texts-text')}</p>
          <Texts />
        </>
      )}
      {has(`ui.lesson.world.${scenario.world}.voices`) && <p>{say(`ui.lesson.world.${scenario.world}.voices`)}</p>}
      <h3>{say('ui.lesson.sources.tally')}</h3>
      <p>
        {say('ui.lesson.sources.tally-text', {
          all: claims + citation + judgement,
          claims,
          judged,
          citation,
          judgement,
        })}
      </p>
      {list !== '' && (
        <>
          <h3>{say('ui.lesson.sources.cited')}</h3>
          <p>{say('ui.lesson.sources.cited-text', { list })}</p>
        </>
      )}
      <h3>{say('ui.lesson.sources.check')}</h3>
      <Items text={say('ui.lesson.sources.check-list')} />
      <h3>{say('ui.lesson.sources.exercise')}</h3>
      <Items text={say('ui.lesson.sources.exercise-list')} />
      <p class="help">{say('ui.lesson.sources.licence')}</p>
    </>
  );
}

function Texts() {
  const { say, texts, claims } = usePack();
  return (
    <table class="texts">
      <thead>
        <tr>
          <th scope="col">{say('ui.lesson.sources.author')}</th>
          <th scope="col">{say('ui.lesson.sources.work')}</th>
          <th scope="col">{say('ui.lesson.sources.claims')}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map(({ id, author, title, outlet, date }) => (
          <tr key={id}>
            <th scope="row">{author}</th>
            <td>
              <cite>{title}</cite>, {outlet}, {date}
            </td>
            <td class="stamp">{[claims[id]?.at(0), claims[id]?.at(-1)].filter(Boolean).join('–')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
