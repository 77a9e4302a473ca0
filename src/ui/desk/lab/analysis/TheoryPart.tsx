import { useSignal } from '@preact/signals';
import { beginTheory, endTheory, type FetchWarmUp, type OpenTheory, openTheory } from '../../../lab/theory-now.ts';
import { sayOf } from '../../../language.ts';
import type { Shelved } from '../../../session/shelf.ts';
import type { Say } from '../../../words.ts';
import { THEORIES, THEORY_GROUNDS, type Theory } from '../figures.ts';
import { TheoryView } from './TheoryView.tsx';

/** Games of every setting that may be chosen; the second is what the command line plays when nothing else is said. */
const GAMES = [20, 64, 200] as const;
const SEED = '1';

interface Props {
  readonly shelved: Shelved;
  /** Handed in: what reaches the shelf by itself would part the scripts of the first screen otherwise, and make them longer. */
  readonly fetchWarmUp: FetchWarmUp;
}

/** What a theory says, laid over games of a warm-up that are played here, with their cost said before. */
export function TheoryPart({ shelved, fetchWarmUp }: Props) {
  const { say } = shelved;
  const [theory, games] = [useSignal<Theory>(THEORIES[0]), useSignal<number>(GAMES[1])];
  const { source, scenario, gamesPerLuck } = THEORY_GROUNDS[theory.value];
  const asked = { theory: theory.value, games: games.value, seed: SEED };
  const open = openTheory.value;
  const isPlaying = open?.state === 'playing';
  return (
    <section class="lab-part lab-theory">
      <h2>{say('ui.lab.theory.title')}</h2>
      <p class="help">{say('ui.lab.theory.about')}</p>
      <div class="lab-axes">
        <label>
          <span class="label">{say('ui.lab.theory.which')}</span>
          <select
            value={theory.value}
            onChange={({ currentTarget }) =>
              (theory.value = THEORIES.find((id) => id === currentTarget.value) ?? theory.value)
            }
          >
            {THEORIES.map((id) => (
              <option key={id} value={id}>
                {say(`ui.lab.theory.name.${id}`)}
              </option>
            ))}
          </select>
        </label>
        {scenario !== null && (
          <label>
            <span class="label">{say('ui.lab.games')}</span>
            <select value={games.value} onChange={({ currentTarget }) => (games.value = Number(currentTarget.value))}>
              {GAMES.map((count) => (
                <option key={count} value={count}>
                  {say('ui.lab.games-each', { games: count })}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p>{say(`ui.lab.theory.says.${theory.value}`, { source })}</p>
      <p class="help">
        {scenario === null
          ? say('ui.lab.theory.no-cost')
          : say('ui.lab.theory.cost', {
              games: gamesPerLuck * games.value,
              name: sayOf(scenario)(`scenario.${scenario}.title`),
            })}
      </p>
      <p class="lab-buttons">
        <button
          type="button"
          class="plain-button"
          onClick={() => (isPlaying ? endTheory() : void beginTheory(asked, scenario, fetchWarmUp))}
        >
          {say(isPlaying ? 'ui.lab.stop' : `ui.lab.theory.${scenario === null ? 'begin-without' : 'begin'}`)}
        </button>
      </p>
      <p class="help" role="status">
        {open === null ? '' : stateText(say, open)}
      </p>
      {(open?.state === 'away' || open?.state === 'broken') && (
        <p class="notice" role="alert">
          {say(open.state === 'away' ? 'ui.title.warm-ups-away' : 'ui.lab.theory.broken')}
        </p>
      )}
      {open !== null && open.laid !== null && <TheoryView shelved={shelved} laid={open.laid} />}
    </section>
  );
}

/** How it stands, in words; trouble is told as such and not here. */
function stateText(say: Say, { asked, state, laid }: OpenTheory): string {
  if (state === 'away' || state === 'broken') return '';
  const games = laid?.over.games ?? THEORY_GROUNDS[asked.theory].gamesPerLuck * asked.games;
  return say(`ui.lab.theory.state.${state}`, { games });
}
