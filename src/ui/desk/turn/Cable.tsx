import { useDesk } from '../desk.ts';
import { useHeading } from '../paper/heading.ts';
import { FreshFacts } from './FreshFacts.tsx';

/** What another keeps secret and this chair knows for now: the answer to a question that was asked quietly. */
function Learnt() {
  const { say, session } = useDesk();
  const { stances } = session.view.value;
  return stances
    .filter(({ knownUntilTurn }) => knownUntilTurn !== null)
    .map((one) => (
      <p key={`${one.party}/${one.region}`} class="learnt">
        {say('ui.cable.learnt', {
          turn: one.knownUntilTurn ?? 0,
          region: say(`region.${one.party}.${one.region}`),
          stance: say(`stance.${one.party}.${one.region}.${one.stance}`),
        })}
      </p>
    ));
}

/** Beats 1 and 2: one headline, at most three lines, and the staff's question of this fortnight. */
export function Cable() {
  const { say, session } = useDesk();
  const heading = useHeading();
  const { turn, party } = session.view.value;
  const lines = say(`turn.${turn}.${party}.cable`)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return (
    <section class="cable" aria-labelledby="headline">
      <p class="cable-head">
        <span class="stamp">{say('ui.cable.to', { party: say(`party.${party}.short`), turn })}</span>
      </p>
      <h1 id="headline" ref={heading} tabIndex={-1}>
        {say(`turn.${turn}.headline`)}
      </h1>
      <div class="cable-lines">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Learnt />
      <FreshFacts />
      <p class="staff-question">
        <span class="label">{say('ui.cable.question')}</span> {say(`turn.${turn}.${party}.question`)}
      </p>
    </section>
  );
}
