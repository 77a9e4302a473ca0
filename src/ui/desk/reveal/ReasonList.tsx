import type { ReasonLine } from '../../session/session.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';

interface Props {
  readonly reasons: readonly ReasonLine[];
}

/** Why the other chairs answered at the table as they did, with the numbers that they weighed. */
export function ReasonList({ reasons }: Props) {
  const { say } = useDesk();
  if (reasons.length === 0) return null;
  return (
    <section class="reasons">
      <h2 class="label">{say('ui.reveal.reasons')}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.party}/${reason.code}`}>
            <span class="label">{shortName(say, reason.party)}</span> {say(`reason.${reason.code}`, reason.params)}
          </li>
        ))}
      </ul>
    </section>
  );
}
