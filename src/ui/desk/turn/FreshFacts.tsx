import { useDesk } from '../desk.ts';
import { factSentence } from '../names.ts';

const AT_MOST = 2;

/** What the calendar brought as this fortnight began, each with its why. */
export function FreshFacts() {
  const { say, session, ask } = useDesk();
  const told = session.view.value.facts.filter((fact) => fact.turn === session.view.value.turn);
  if (told.length === 0) return null;
  return (
    <ul class="fresh-facts">
      {told.slice(0, AT_MOST).map((fact) => (
        <li key={fact.id}>
          {factSentence(say, fact)}{' '}
          <button type="button" class="why-button" onClick={() => ask({ about: 'fact', fact: fact.id })}>
            {say('ui.why.button')}
          </button>
        </li>
      ))}
    </ul>
  );
}
