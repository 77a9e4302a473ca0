import { type FactView, WHOLE } from '#engine';
import { useDesk } from '../desk.ts';
import { moveName, shortName } from '../names.ts';

interface Props {
  readonly facts: readonly FactView[];
}

/** The envelopes, opened: who had chosen what. Hidden moves of others are not among them. */
export function SealedMoves({ facts }: Props) {
  const { say, session } = useDesk();
  const made = facts.filter((fact) => fact.fact === 'move-made');
  if (made.length === 0) return null;
  const parties = Object.keys(session.shelved.scenario.parties);
  return (
    <dl class="envelopes">
      {parties.map((party) => {
        const names = made.flatMap((fact) =>
          fact.by === party && fact.deed !== null ? [moveName(say, fact.deed)] : [],
        );
        return (
          <div key={party} class="envelope" data-own={party === session.party}>
            <dt class="label">{shortName(say, party)}</dt>
            <dd>
              {names.length > 0
                ? names.join(' · ')
                : say([party, WHOLE].includes(session.party) ? 'ui.reveal.passed' : 'ui.reveal.nothing-seen')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
