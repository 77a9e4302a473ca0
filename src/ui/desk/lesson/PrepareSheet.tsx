import { copiesOf } from '../../lesson/copies.ts';
import { partsOf, readerOf } from '../../lesson/parts.ts';
import { alikeIn } from '../../lesson/seating.ts';
import { shortName } from '../names.ts';
import { Items } from './Items.tsx';
import { usePack } from './pack.ts';
import { partName } from './part-name.ts';

/** What to do the day before and in the break, who sits where, and what has to be copied. */
export function PrepareSheet() {
  const { say, seating } = usePack();
  return (
    <>
      <h2>{say('ui.lesson.prepare.title')}</h2>
      <h3>{say('ui.lesson.plan.goal')}</h3>
      <Items text={say('ui.lesson.plan.goal-list')} />
      <div class="halves">
        <section>
          <h3>{say('ui.lesson.prepare.before')}</h3>
          <Items kind="ticks" text={say('ui.lesson.prepare.before-list')} />
        </section>
        <section>
          <h3>{say('ui.lesson.prepare.room')}</h3>
          <Items
            kind="ticks"
            text={say('ui.lesson.prepare.room-list', { minutes: seating.turnMinutes, way: seating.way })}
          />
        </section>
      </div>
      <p class="to-fill">{say('ui.lesson.prepare.luck')}</p>
      <h3>{say('ui.lesson.prepare.seats', { people: seating.pupils })}</h3>
      <p>{say(`ui.lesson.prepare.way.${seating.way}`)}</p>
      <Seats />
      <div class="halves">
        <section>
          <h3>{say('ui.lesson.prepare.tasks')}</h3>
          <Items text={say('ui.lesson.prepare.tasks-list')} />
          <p class="help">{say('ui.lesson.prepare.tasks-help')}</p>
        </section>
        <section>
          <h3>{say('ui.lesson.prepare.printing')}</h3>
          <Copies />
        </section>
      </div>
    </>
  );
}

function Seats() {
  const { say, seating, scenario } = usePack();
  return (
    <table>
      <thead>
        <tr>
          <td />
          {scenario.playable.map((party) => (
            <th key={party} scope="col">
              {shortName(say, party)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {alikeIn(seating.devices).map(({ chairs, times }) => (
          <tr key={chairs.join()}>
            <th scope="row">{say('ui.lesson.prepare.tables', { times })}</th>
            {chairs.map((people, place) => (
              <td key={scenario.playable[place]}>{say('ui.lesson.prepare.people', { people })}</td>
            ))}
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{say('ui.lesson.prepare.in-all')}</th>
          {seating.perParty.map((people, place) => (
            <td key={scenario.playable[place]}>{say('ui.lesson.prepare.people', { people })}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Copies() {
  const pack = usePack();
  const { say, seating, scenario } = pack;
  const parts = partsOf(scenario).filter(
    (part) => copiesOf(part, seating, scenario.playable) > 1 || readerOf(part) === 'seat',
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('ui.lesson.prepare.sheet')}</th>
          <th scope="col">{say('ui.lesson.prepare.times')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">{partName(say, part)}</th>
            <td>{copiesOf(part, seating, scenario.playable)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
