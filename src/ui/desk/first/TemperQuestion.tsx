import { type Signal, useSignal } from '@preact/signals';
import type { ActDebrief } from '../../session/first.ts';
import { useDesk } from '../desk.ts';
import { oneOf, shortName } from '../names.ts';
import { Choice } from '../paper/Choice.tsx';

interface Props {
  readonly act: ActDebrief;
  readonly isAnswered: Signal<boolean>;
}

const OPEN = 'cannot-tell';

/**
 * The one question of the first debrief, and then what can be known by now. Who sits opposite is not told: whoever plays on
 * must find out. Nothing of it is kept.
 */
export function TemperQuestion({ act: { watched, given, got }, isAnswered }: Props) {
  const { say } = useDesk();
  const chosen = useSignal<string | null>(null);
  const why = useSignal('');
  const other = shortName(say, watched.party);
  const names = oneOf(watched.tempers.map((temper) => say(`ui.first.temper.${temper}.name`).toLowerCase()));
  const question = say('ui.first.act.question', { other, names });
  return (
    <section class="temper-question">
      <h2 id="temper-question">{question}</h2>
      <fieldset class="temper-choices">
        <legend class="unseen">{question}</legend>
        {[...watched.tempers, OPEN].map((temper) => (
          <Choice
            key={temper}
            name="temper"
            value={temper}
            chosen={chosen.value === temper}
            isDisabled={isAnswered.value}
            onChoose={() => (chosen.value = temper)}
          >
            <span class="choice-name">{say(`ui.first.temper.${temper}.name`)}</span>
            <span class="card-effect">{say(`ui.first.temper.${temper}.help`)}</span>
          </Choice>
        ))}
      </fieldset>
      <label class="say-why">
        <span class="label">{say('ui.first.act.say-why')}</span>
        <textarea
          rows={2}
          value={why.value}
          readOnly={isAnswered.value}
          onInput={(event) => (why.value = event.currentTarget.value)}
        />
      </label>
      {isAnswered.value ? (
        <div class="temper-answer" role="status">
          <p>
            {say('ui.first.act.known', {
              other,
              taken: given.length,
              counted: given.filter(({ hasCounted }) => hasCounted).length,
              got: got.length,
            })}
          </p>
          <p>
            {chosen.value !== OPEN &&
              say('ui.first.act.watch-for', { sign: say(`ui.first.temper.${chosen.value}.sign`, { other }) })}{' '}
            <strong>{say('ui.first.act.not-told')}</strong>
          </p>
        </div>
      ) : (
        <button
          type="button"
          class="main-button"
          disabled={chosen.value === null}
          onClick={() => (isAnswered.value = true)}
        >
          {say('ui.first.act.tell')}
        </button>
      )}
    </section>
  );
}
