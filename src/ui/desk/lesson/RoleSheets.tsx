import { aimsByTemper } from '../../lesson/aims-by-temper.ts';
import { shortName } from '../names.ts';
import { Blank, Items } from './Items.tsx';
import { usePack } from './pack.ts';

interface Props {
  readonly party: string;
}

/** What everybody may know of a chair, and room for what its holders want to say in front of all. */
export function PublicSheet({ party }: Props) {
  const { say, scenario } = usePack();
  const watches = scenario.parties[party]?.watches;
  return (
    <>
      <p class="label">{say('ui.lesson.role.public')}</p>
      <h2>{say(`party.${party}.name`)}</h2>
      <p class="lead">{say(`party.${party}.sentence`)}</p>
      <p class="brief-text">{say(`brief.${party}.public`)}</p>
      {watches !== undefined && <p>{say('ui.lesson.role.watches', { other: shortName(say, watches) })}</p>}
      <h3>{say('ui.lesson.role.statement')}</h3>
      <p class="help">{say('ui.lesson.role.statement-help')}</p>
      <Blank lines={6} />
      <h3>{say('ui.lesson.role.ask')}</h3>
      <Blank lines={5} />
      <h3>{say('ui.lesson.role.give')}</h3>
      <Blank lines={5} />
    </>
  );
}

/** What only the holders of a chair may know. */
export function SecretSheet({ party }: Props) {
  const { say, scenario } = usePack();
  const lines = scenario.aims[party]?.lines ?? [];
  return (
    <>
      <h2>{say(`party.${party}.name`)}</h2>
      <p class="brief-text">{say(`brief.${party}.secret`)}</p>
      <Parts party={party} />
      <Aims party={party} />
      {lines.length > 0 && (
        <>
          <h3>{say('ui.lesson.role.lines')}</h3>
          <Items text={lines.map(({ line }) => say(`line.${line}`)).join('\n')} />
        </>
      )}
      <Staff party={party} />
    </>
  );
}

/** The tempers that the game may draw for this chair: which of them it is, only the screen says. */
function Parts({ party }: Props) {
  const { say, scenario } = usePack();
  return (
    <>
      <h3>{say('ui.lesson.role.temper')}</h3>
      <p class="help">{say('ui.lesson.role.temper-help')}</p>
      <dl class="temper-list">
        {(scenario.parties[party]?.tempers ?? []).map((temper) => (
          <div key={temper}>
            <dt>
              <span aria-hidden="true">{say('ui.lesson.mark.box')}</span> {say(`temper.${party}.${temper}.name`)}
            </dt>
            <dd>{say(`temper.${party}.${temper}.card`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Aims({ party }: Props) {
  const { say, scenario } = usePack();
  const aims = aimsByTemper(scenario, party);
  if (aims.length === 0) return null;
  return (
    <>
      <h3>{say('ui.lesson.role.aims')}</h3>
      <p class="help">{say('ui.lesson.role.aims-help')}</p>
      <table class="aims-table">
        <thead>
          <tr>
            <th scope="col">{say('ui.lesson.role.aim')}</th>
            {(scenario.parties[party]?.tempers ?? []).map((temper) => (
              <th key={temper} scope="col">
                {say(`temper.${party}.${temper}.name`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aims.map(({ aim, weights }) => (
            <tr key={aim}>
              <th scope="row">{say(`aim.${aim}`)}</th>
              {weights.map((weight, place) => (
                <td key={scenario.parties[party]?.tempers[place]}>{weight}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Staff({ party }: Props) {
  const { say, scenario } = usePack();
  const own = Object.entries(scenario.reflexes).filter(([, reflex]) => reflex.party === party);
  if (own.length === 0) return null;
  return (
    <>
      <h3>{say('ui.lesson.role.staff')}</h3>
      <p class="help">{say('ui.lesson.role.staff-help')}</p>
      <ul class="items priced">
        {own.map(([reflex, { price }]) => (
          <li key={reflex}>
            <span>{say(`reflex.${reflex}.warning`)}</span>{' '}
            <span class="price">{say('ui.lesson.role.staff-price', { price })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
