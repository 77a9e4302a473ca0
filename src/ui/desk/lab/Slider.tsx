import { codexHash } from '../../address.ts';
import { believed, type Moved } from '../../lab/moved.ts';
import { languageNow } from '../../language.ts';
import { textToldIn } from '../paper/told.ts';
import { Believed, partOf } from './Believed.tsx';
import type { PlanProps } from './LabPlan.tsx';
import { figure } from './lab-words.ts';

/** Steps from one end of a range to the other. */
const STEPS = 100;

/** One number of the world: what each school believes of it, and where it stands, for all alike or for each school by itself. */
export function Slider({ id, shelved: { say, scenario }, wishes, wish }: PlanProps & { readonly id: string }) {
  const declared = scenario.parameters[id];
  if (declared === undefined) return null;
  const { range, unit, default: ordinary } = declared;
  const moved = wishes.parameters[id];
  const beliefs = believed(scenario, id);
  const set = (value: Moved) => wish({ ...wishes, parameters: { ...wishes.parameters, [id]: value } });
  const release = () =>
    wish({
      ...wishes,
      parameters: Object.fromEntries(Object.entries(wishes.parameters).filter(([one]) => one !== id)),
    });
  const isByItself = typeof moved === 'object';
  return (
    <div class="lab-slider" data-fixed={moved !== undefined} role="group" aria-labelledby={`lab-${id}-name`}>
      <span id={`lab-${id}-name`} class="lab-slider-name">
        {say(`parameter.${id}`)}
      </span>
      {!isByItself && (
        <Track
          id={`lab-${id}`}
          name={say(`parameter.${id}`)}
          range={range}
          value={moved ?? ordinary}
          told={moved === undefined ? say('ui.lab.as-schools') : figure(moved, 3)}
          helpId={`lab-${id}-help`}
          onMove={set}
        />
      )}
      <Believed say={say} beliefs={beliefs} range={range} moved={moved} />
      {isByItself &&
        Object.entries(beliefs).map(([school, own]) => {
          const value = moved[school] ?? own;
          const name = say(`worldview.${school}.name`);
          return (
            <div key={school} class="lab-own-slider">
              <label for={`lab-${id}-${school}`}>{name}</label>
              <Track
                id={`lab-${id}-${school}`}
                name={`${say(`parameter.${id}`)}: ${name}`}
                range={range}
                value={value}
                told={figure(value, 3)}
                helpId={`lab-${id}-help`}
                onMove={(other) => set({ ...beliefs, ...moved, [school]: other })}
              />
            </div>
          );
        })}
      <p id={`lab-${id}-help`} class="help">
        {say('ui.lab.parameter-range', {
          low: figure(range[0], 3),
          high: figure(range[1], 3),
          unit: textToldIn(scenario.scenario, languageNow(), unit),
        })}
      </p>
      <p class="lab-slider-foot">
        <a href={codexHash({ entry: `parameter/${id}`, scenario: null })}>{say('ui.lab.source')}</a>
        {!isByItself && (
          <button type="button" class="quiet-button" onClick={() => set(beliefs)}>
            {say('ui.lab.each-by-itself')}
          </button>
        )}
        {moved !== undefined && (
          <button type="button" class="quiet-button" onClick={release}>
            {say('ui.lab.release')}
          </button>
        )}
      </p>
    </div>
  );
}

interface TrackProps {
  readonly id: string;
  readonly name: string;
  readonly range: readonly [number, number];
  readonly value: number;
  readonly told: string;
  readonly helpId: string;
  readonly onMove: (value: number) => void;
}

function Track({ id, name, range: [low, high], value, told, helpId, onMove }: TrackProps) {
  return (
    <>
      <output for={id}>{told}</output>
      <input
        id={id}
        type="range"
        min={low}
        max={high}
        step={(high - low) / STEPS}
        value={value}
        style={{ '--lab-part': partOf(value, [low, high]) }}
        aria-label={name}
        aria-valuetext={told}
        aria-describedby={helpId}
        onInput={({ currentTarget }) => onMove(Math.min(high, Math.max(low, rounded(Number(currentTarget.value)))))}
      />
    </>
  );
}

/** Without the tail that steps of a binary fraction leave. */
const rounded = (value: number): number => Number(value.toPrecision(6));
