import type { Shelved } from '../../session/shelf.ts';
import { Choice } from '../paper/Choice.tsx';

interface Props {
  readonly shelved: Shelved;
  readonly chosen: string;
  readonly onChoose: (worldview: string) => void;
}

/** Unknown, as standard play has it, or one school's world, stated. */
export function WorldChoice({ shelved: { say, scenario }, chosen, onChoose }: Props) {
  const stated = Object.keys(scenario.worldviews);
  return (
    <fieldset class="worlds">
      <legend class="label">{say('ui.seat.world')}</legend>
      <div class="world-row">
        {['unknown', ...stated].map((id) => (
          <Choice key={id} name="worldview" value={id} chosen={chosen === id} onChoose={() => onChoose(id)}>
            <span class="choice-name">{id === 'unknown' ? say('ui.seat.unknown') : say(`worldview.${id}.name`)}</span>
          </Choice>
        ))}
      </div>
      <p class="help">{chosen === 'unknown' ? say('ui.seat.unknown-help') : say(`worldview.${chosen}.sentence`)}</p>
    </fieldset>
  );
}
