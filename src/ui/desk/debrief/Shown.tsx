import type { TemperShown } from '../../verdict/temper-shown.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import type { Answered } from './use-answer.ts';

/** In which turn the temper of the watched counterpart could have been known, from deeds that this chair could see. */
export function Shown({ found }: { readonly found: Answered<'shown'> }) {
  const { say } = useDesk();
  return (
    <div class="shown-temper" role="status">
      <h3>{say('ui.shown.title')}</h3>
      {found.is !== 'there' ? (
        <p class="help">{say(`ui.verdict.${found.is}`)}</p>
      ) : found.answer === null ? (
        <p>{say('ui.shown.no-temper')}</p>
      ) : (
        <Others shown={found.answer} />
      )}
      <p class="help">{say('ui.shown.how')}</p>
    </div>
  );
}

function Others({ shown: { party, turn, others } }: { readonly shown: TemperShown }) {
  const { say } = useDesk();
  const other = shortName(say, party);
  return (
    <>
      <p>{turn.kind === null ? say('ui.shown.never', { other }) : say('ui.shown.from', { other, turn: turn.kind })}</p>
      <ul>
        {others.map(({ temper, kind }) => {
          const name = say(`temper.${party}.${temper}.name`);
          return (
            <li key={temper}>
              {kind === null ? say('ui.shown.not-told', { name }) : say('ui.shown.told', { name, turn: kind })}
            </li>
          );
        })}
      </ul>
      <p>{turn.card === null ? say('ui.shown.card-never') : say('ui.shown.card', { turn: turn.card })}</p>
    </>
  );
}
