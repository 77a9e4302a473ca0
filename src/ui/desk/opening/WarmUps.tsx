import { useSignal } from '@preact/signals';
import { toWarmUp } from '../../flow.ts';
import { sayOf } from '../../language.ts';
import { firstOnShelf, WARM_UPS } from '../../session/shelf.ts';

/** The short games, below the scenarios and quieter: a name, what it is about, and the way to its chairs. */
export function WarmUps() {
  const { say } = firstOnShelf();
  const isAway = useSignal(false);
  if (WARM_UPS.length === 0) return null;
  const open = (id: string) => {
    isAway.value = false;
    toWarmUp(id).catch(() => {
      isAway.value = true;
    });
  };
  return (
    <section class="warm-ups" aria-labelledby="warm-ups-title">
      <h2 id="warm-ups-title" class="label">
        {say('ui.title.warm-ups')}
      </h2>
      <p class="help">{say('ui.title.warm-ups-help')}</p>
      <ul>
        {WARM_UPS.map((id) => {
          const tell = sayOf(id);
          return (
            <li key={id}>
              <button type="button" class="warm-up" onClick={() => open(id)}>
                <span class="warm-up-name">{tell(`scenario.${id}.title`)}</span>
                <span class="warm-up-about">{tell(`scenario.${id}.subtitle`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {isAway.value && (
        <p class="notice" role="alert">
          {say('ui.title.warm-ups-away')}
        </p>
      )}
    </section>
  );
}
