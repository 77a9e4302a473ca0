import { aimsInForce } from '#engine';
import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';

/** What this chair will be measured by, at the weights of its temper, and what it must not cross. */
export function AimsCard() {
  const { say, session } = useDesk();
  const { scenario } = session.shelved;
  const card = scenario.aims[session.party];
  if (card === undefined) return null;
  const aims = aimsInForce(scenario, session.party, session.view.value.temper);
  return (
    <div class="aims-card">
      <h3 class="label">
        <Term entry={`party/${session.party}`}>{say('ui.brief.aims')}</Term>
      </h3>
      <ul class="aims">
        {aims.map(({ aim, weight }) => (
          <li key={aim}>
            <span class="aim-weight stamp">{weight}</span> {say(`aim.${aim}`)}
          </li>
        ))}
      </ul>
      {card.lines.length > 0 && <h3 class="label">{say('ui.brief.lines')}</h3>}
      <ul class="lines-not-crossed">
        {card.lines.map(({ line }) => (
          <li key={line}>{say(`line.${line}`)}</li>
        ))}
      </ul>
    </div>
  );
}
