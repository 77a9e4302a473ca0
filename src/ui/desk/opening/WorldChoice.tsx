import { UNKNOWN, type Worldview } from '#engine';
import type { Shelved } from '../../session/shelf.ts';

interface Props {
  readonly shelved: Shelved;
  readonly chosen: Worldview;
  readonly onChoose: (worldview: Worldview) => void;
}

const HALVES = ['physics', 'tempers'] as const;

/** Each half of the world unknown, as standard play has it, or as one school states it; the halves may disagree. */
export function WorldChoice({ shelved: { say, scenario }, chosen, onChoose }: Props) {
  const stated = Object.keys(scenario.worldviews);
  return (
    <fieldset class="worlds">
      <legend class="label">{say('ui.seat.world')}</legend>
      {HALVES.map((half) => (
        <div key={half} class="world-half">
          <label class="label" for={`world-${half}`}>
            {say(`ui.seat.${half}`)}
          </label>
          <select
            id={`world-${half}`}
            value={chosen[half]}
            aria-describedby={`world-${half}-help`}
            onChange={(event) => onChoose({ ...chosen, [half]: event.currentTarget.value })}
          >
            {[UNKNOWN, ...stated].map((id) => (
              <option key={id} value={id}>
                {id === UNKNOWN ? say('ui.seat.unknown') : say(`worldview.${id}.name`)}
              </option>
            ))}
          </select>
          <p id={`world-${half}-help`} class="help">
            {chosen[half] === UNKNOWN ? say(`ui.seat.${half}-unknown`) : say(`worldview.${chosen[half]}.${half}`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
