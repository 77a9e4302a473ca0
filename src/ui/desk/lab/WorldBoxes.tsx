import { askedBy, TEMPERS_ALL, TEMPERS_OWN } from '../../lab/wishes.ts';
import type { PlanProps } from './LabPlan.tsx';

/** Whose physics hold, each school by itself, and with whose tempers. */
export function WorldBoxes({ shelved: { say, scenario }, wishes, wish }: PlanProps) {
  const schools = Object.keys(scenario.worldviews);
  const hasTempers = askedBy(wishes).split.by !== 'tempers';
  const turn = (school: string) => {
    const physics = wishes.physics.includes(school)
      ? wishes.physics.filter((id) => id !== school)
      : [...wishes.physics, school];
    wish({ ...wishes, physics });
  };
  return (
    <section class="lab-worlds">
      <fieldset>
        <legend class="label">{say('ui.lab.physics')}</legend>
        {schools.map((school) => (
          <label key={school} class="lab-school">
            <input type="checkbox" checked={wishes.physics.includes(school)} onChange={() => turn(school)} />
            <span>
              <strong>{say(`worldview.${school}.name`)}</strong>
              <span class="help">{say(`worldview.${school}.physics`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {hasTempers && (
        <label>
          <span class="label">{say('ui.lab.tempers')}</span>
          <select
            value={wishes.tempers}
            onChange={({ currentTarget }) => wish({ ...wishes, tempers: currentTarget.value })}
          >
            <option value={TEMPERS_OWN}>{say('ui.lab.tempers-own')}</option>
            <option value={TEMPERS_ALL}>{say('ui.lab.tempers-all')}</option>
            {schools.map((school) => (
              <option key={school} value={school}>
                {say('ui.lab.tempers-of', { name: say(`worldview.${school}.name`) })}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
