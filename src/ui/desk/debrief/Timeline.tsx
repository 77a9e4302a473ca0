import type { FactView } from '#engine';
import { UNTOLD } from '../../picture/looks.ts';
import { useDesk } from '../desk.ts';
import { factSentence } from '../names.ts';

interface Props {
  readonly timeline: Readonly<Record<string, readonly FactView[]>>;
}

/** The whole record, turn by turn, secrets included. Every line can be asked why. */
export function Timeline({ timeline }: Props) {
  const { say, ask } = useDesk();
  return (
    <section class="timeline">
      <h2>{say('ui.debrief.timeline')}</h2>
      <ol>
        {Object.entries(timeline).map(([turn, facts]) => (
          <li key={turn}>
            <details>
              <summary>
                <span class="stamp">{say('ui.debrief.turn', { turn: Number(turn) })}</span>{' '}
                {say(`turn.${turn}.headline`)}
              </summary>
              <ol class="told">
                {facts
                  .filter(({ fact }) => !UNTOLD.has(fact) || fact === 'move-made')
                  .map((fact) => (
                    <li key={fact.id} data-severity={fact.severity}>
                      <span>{factSentence(say, fact)}</span>
                      <button
                        type="button"
                        class="why-button"
                        aria-label={say('ui.why.of', { fact: factSentence(say, fact) })}
                        onClick={() => ask({ about: 'fact', fact: fact.id })}
                      >
                        {say('ui.why.button')}
                      </button>
                    </li>
                  ))}
              </ol>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
