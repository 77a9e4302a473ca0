import { Term } from '../codex/Term.tsx';
import { useDesk } from '../desk.ts';

interface Props {
  readonly measures: Readonly<Record<string, number>>;
}

/** What can be counted at the end and belongs to nobody's card. */
export function Measures({ measures }: Props) {
  const { say, session } = useDesk();
  const declared = session.shelved.scenario.measures;
  return (
    <section class="measures">
      <h2>{say('ui.debrief.measures')}</h2>
      <dl>
        {Object.entries(measures).map(([id, value]) => (
          <div key={id}>
            <dt>
              <Term entry={`measure/${id}`}>{say(`measure.${id}`)}</Term>
            </dt>
            <dd>{say(declared[id]?.read === 'holds' ? 'ui.debrief.holds' : 'ui.debrief.measure', { value })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
