import { FEWEST_PUPILS, MOST_PUPILS, WAYS, type Way } from '../../lesson/seating.ts';
import { usePack } from './pack.ts';

/** What is known of a class and its room. */
export interface ClassWishes {
  readonly way: Way;
  readonly pupils: number;
  readonly isBothSides: boolean;
}

interface Props {
  readonly wishes: ClassWishes;
  readonly onWish: (wishes: ClassWishes) => void;
}

/** How many they are, how they play, and on what paper. */
export function ClassChoice({ wishes, onWish }: Props) {
  const { say } = usePack();
  return (
    <>
      <fieldset class="ways">
        <legend class="label">{say('ui.lesson.way.question')}</legend>
        {WAYS.map((way) => (
          <label key={way} class="choice">
            <input
              type="radio"
              name="way"
              value={way}
              checked={wishes.way === way}
              onChange={() => onWish({ ...wishes, way })}
            />
            <span class="choice-face">
              <span class="choice-name">{say(`ui.lesson.way.${way}.name`)}</span>{' '}
              <span class="help">{say(`ui.lesson.way.${way}.help`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="pupils">
        <span>{say('ui.lesson.pupils')}</span>
        <input
          type="number"
          min={FEWEST_PUPILS}
          max={MOST_PUPILS}
          value={wishes.pupils}
          onInput={({ currentTarget: { valueAsNumber: pupils } }) => {
            if (Number.isInteger(pupils) && pupils >= FEWEST_PUPILS && pupils <= MOST_PUPILS)
              onWish({ ...wishes, pupils });
          }}
        />
      </label>
      <label class="both-sides">
        <input
          type="checkbox"
          checked={wishes.isBothSides}
          onChange={({ currentTarget: { checked } }) => onWish({ ...wishes, isBothSides: checked })}
        />
        <span>
          {say('ui.lesson.both-sides.name')} <span class="help">{say('ui.lesson.both-sides.help')}</span>
        </span>
      </label>
    </>
  );
}
