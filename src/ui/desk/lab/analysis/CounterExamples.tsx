import { useSignal } from '@preact/signals';
import { toReplay } from '../../../flow.ts';
import type { CounterExample, Difference } from '../../../lab/duel.worker.ts';
import { gameOfDuel, type OpenDuel } from '../../../lab/duel-now.ts';
import { isLabUsed } from '../../../lab/lying.ts';
import { sideOf } from '../../../lab/side-of.ts';
import type { Shelved } from '../../../session/shelf.ts';
import type { Say } from '../../../words.ts';
import { numberText } from '../figures.ts';
import { columnName, isShare } from '../lab-words.ts';
import type { NamedWorld, Sides } from './DuelView.tsx';

interface Props {
  readonly shelved: Shelved;
  readonly open: OpenDuel;
  readonly worlds: readonly NamedWorld[];
  readonly sides: Sides;
  readonly outcome: string;
}

/** World by world the first game in which whoever has less on the whole has more, to be opened on the board. */
export function CounterExamples({ shelved: { say, scenario }, open: { swept }, worlds, sides, outcome }: Props) {
  const standing = useSignal<{ readonly row: number; readonly is: 'opening' | 'trouble' } | null>(null);
  const watch = async (row: number): Promise<void> => {
    standing.value = { row, is: 'opening' };
    try {
      const replay = await gameOfDuel(swept, row);
      isLabUsed.value = true;
      toReplay(replay);
      standing.value = null;
    } catch {
      standing.value = { row, is: 'trouble' };
    }
  };
  const measured = { isCount: isShare(scenario, outcome), sides };
  return (
    <section class="duel-piece duel-counter" aria-label={say('ui.lab.duel.counter.title')}>
      <h3>{say('ui.lab.duel.counter.title')}</h3>
      <p class="help">{say('ui.lab.duel.counter.help', { measure: columnName(say, outcome) })}</p>
      {swept.plan.turns.some((turns) => turns !== scenario.turns) && <p class="help">{say('ui.lab.other-length')}</p>}
      {worlds.map(({ name, differences, counterExamples, rows }) => {
        const example = counterExamples.find(({ column }) => column === outcome);
        const beginnings = [rows.first, rows.second];
        return (
          <article key={name} aria-label={name}>
            <h4>{name}</h4>
            <p>{toldOf(say, differences[outcome], example, measured)}</p>
            {example !== undefined && (
              <p class="lab-buttons">
                {beginnings.map((from, side) => (
                  <button key={from} type="button" class="quiet-button" onClick={() => void watch(from + example.game)}>
                    {say('ui.lab.duel.counter.watch', { name: sides[side] ?? '' })}
                  </button>
                ))}
              </p>
            )}
          </article>
        );
      })}
      <p class="help" role="status">
        {standing.value?.is === 'opening' && say('ui.lab.opening', { row: standing.value.row })}
        {standing.value?.is === 'trouble' && say('ui.lab.no-game')}
      </p>
    </section>
  );
}

/** How the outcome is told: whether a game has it or not, or how much of it. */
interface Told {
  readonly isCount: boolean;
  readonly sides: Sides;
}

function toldOf(
  say: Say,
  difference: Difference | undefined,
  example: CounterExample | undefined,
  { isCount, sides }: Told,
): string {
  const side = sideOf(difference);
  if (difference === undefined || side === 'open') return say('ui.lab.duel.counter.open');
  const [more, less] = side === 'first' ? sides : sides.toReversed();
  const names = { more: more ?? '', less: less ?? '', kind: isCount ? 'count' : 'amount' };
  const whole = say('ui.lab.duel.counter.whole', { ...names, ...spanOf(difference, isCount) });
  if (example === undefined) return `${whole} ${say('ui.lab.duel.counter.none', { games: difference.n })}`;
  const values = [example.first, example.second].map((value) => numberText(value, { digits: 2 }));
  const [own, other] = side === 'first' ? values : values.toReversed();
  const told = { ...names, seed: example.seed, own: own ?? '', other: other ?? '' };
  return `${whole} ${say('ui.lab.duel.counter.game', told)}`;
}

/** By how much whoever has more has more, with its interval. */
function spanOf({ mean, low, high }: Difference, isCount: boolean): Readonly<Record<'mean' | 'low' | 'high', string>> {
  const form = isCount ? { digits: 0, times: 100 } : { digits: 2 };
  const written = (value: number): string => numberText(value, form);
  return mean < 0
    ? { mean: written(-mean), low: written(-high), high: written(-low) }
    : { mean: written(mean), low: written(low), high: written(high) };
}
