import { sayOf } from '../../language.ts';
import { type Named, negotiatorsKnown, usualMachine } from '../../session/machines-known.ts';
import type { Say } from '../../words.ts';

interface Props {
  /** The scenario whose parties these are. */
  readonly scenario: string;
  /** The chairs that machines play. */
  readonly chairs: readonly string[];
  readonly chosen: Named;
  readonly onChoose: (chosen: Named) => void;
}

/** For each chair that a machine plays: the usual one, or one that haggles at the table by a tactic. */
export function OppositeChairs({ scenario, chairs, chosen, onChoose }: Props) {
  // A part of the page that shared less with the first one would part what all of them share, at the first one's cost.
  const say = sayOf(scenario);
  const haggling = chairs.filter((party) => negotiatorsKnown(party).length > 0);
  return (
    <div class="opposite-chairs">
      <p class="help">{say('ui.opposite.help')}</p>
      {haggling.map((party) => (
        <OppositeChair
          key={party}
          say={say}
          party={party}
          chosen={chosen[party] ?? null}
          onChoose={(id) => onChoose(changed(chosen, party, id))}
        />
      ))}
    </div>
  );
}

/** The same choice with another machine in one chair; null for the usual one. */
function changed(chosen: Named, party: string, id: string | null): Named {
  const { [party]: _, ...others } = chosen;
  return id === null ? others : { ...others, [party]: id };
}

interface ChairProps {
  readonly say: Say;
  readonly party: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

function OppositeChair({ say, party, chosen, onChoose }: ChairProps) {
  const id = `opposite-${party}`;
  return (
    <div class="world-half">
      <label class="label" for={id}>
        {say(`party.${party}.short`)}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{say('ui.opposite.usual')}</option>
        {negotiatorsKnown(party).map((negotiator) => (
          <option key={negotiator.id} value={negotiator.id}>
            {say(`strategy.${negotiator.id}.name`)}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} class="help">
        {say(`strategy.${chosen ?? usualMachine(party).id}.sentence`)}
      </p>
    </div>
  );
}
