import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { toReplay } from '../../flow.ts';
import { type OpenSweep, sight } from '../../lab/lab-now.ts';
import type { Seen } from '../../lab/reading.worker.ts';
import { FigureView } from './FigureView.tsx';
import { type DotFigure, numberText } from './figures.ts';
import { columnName, isShare, settingName, sideNames } from './lab-words.ts';

interface Props {
  readonly open: OpenSweep;
  readonly seen: Seen;
}

/** So many games are listed with a button each: a list of all would be nobody's way to find one. */
const LISTED = 24;

/** Every dot a game, which opens on the board. */
export function GamesFigure({ open, seen }: Props) {
  const { shelved, wishes, split, plan } = open;
  const { say, scenario } = shelved;
  const opening = useSignal<number | null>(null);
  const trouble = useSignal(false);
  const [first, second] = sideNames(say, wishes.question, split);
  const { x, y } = sight.value;
  const { dots, bins, games, scatter } = seen.drawn;
  const seconds = useMemo(() => new Set(seen.ofSecond), [seen]);
  const markOf = useMemo(() => (row: number) => (seconds.has(row) ? 'second' : 'first'), [seconds]);
  const formOf = (id: string) => ({ digits: isShare(scenario, id) ? 0 : 1 });
  const [across, up] = [
    { label: columnName(say, x), form: formOf(x) },
    { label: columnName(say, y), form: formOf(y) },
  ];
  const figure: DotFigure = {
    kind: 'dots',
    title: say('ui.lab.games-title', { shown: dots.rows.length, games }),
    description: say('ui.lab.games-help'),
    x: across,
    y: up,
    words: { row: say('ui.lab.head.game'), count: say('ui.lab.head.games') },
    scatter,
    dots,
    bins,
  };
  const watch = async (row: number): Promise<void> => {
    [opening.value, trouble.value] = [row, false];
    try {
      toReplay(await open.reader.replay(row));
    } catch {
      trouble.value = true;
    }
    opening.value = null;
  };
  return (
    <section class="lab-part">
      <h2>{say('ui.lab.every-dot')}</h2>
      <Axes open={open} seen={seen} />
      <FigureView figure={figure} markOf={markOf} onRow={(row) => void watch(row)}>
        {plan.turns.some((turns) => turns !== scenario.turns) && <p class="help">{say('ui.lab.other-length')}</p>}
        <p class="lab-legend">
          <span data-side="first">{first}</span>
          <span data-side="second">{second}</span>
        </p>
        <p class="help" role="status">
          {trouble.value
            ? say('ui.lab.no-game')
            : opening.value === null
              ? ''
              : say('ui.lab.opening', { row: opening.value })}
        </p>
        <details>
          <summary>{say('ui.lab.games-list')}</summary>
          <div class="lab-table" role="region" tabIndex={0} aria-label={say('ui.lab.games-list')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('ui.lab.head.game')}</th>
                  <th scope="col">{say('ui.lab.head.line')}</th>
                  <th scope="col">{across.label}</th>
                  <th scope="col">{up.label}</th>
                </tr>
              </thead>
              <tbody>
                {dots.rows.slice(0, LISTED).map((row, at) => (
                  <tr key={row}>
                    <th scope="row">
                      <button type="button" class="quiet-button" onClick={() => void watch(row)}>
                        {say('ui.lab.watch', { row })}
                      </button>
                    </th>
                    <td>{markOf(row) === 'first' ? first : second}</td>
                    <td>{numberText(dots.x[at] ?? Number.NaN, across.form)}</td>
                    <td>{numberText(dots.y[at] ?? Number.NaN, up.form)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </FigureView>
    </section>
  );
}

/** What the dots are laid out by, and the games of which world they are. */
function Axes({ open: { shelved, plan, split }, seen }: Props) {
  const { say } = shelved;
  const measures = (['x', 'y'] as const).map((axis) => (
    <label key={axis}>
      <span class="label">{say(`ui.lab.${axis}`)}</span>
      <select
        value={sight.value[axis]}
        onChange={({ currentTarget }) => (sight.value = { ...sight.value, [axis]: currentTarget.value })}
      >
        {plan.measures.map((id) => (
          <option key={id} value={id}>
            {columnName(say, id)}
          </option>
        ))}
      </select>
    </label>
  ));
  return (
    <div class="lab-axes">
      <label>
        <span class="label">{say('ui.lab.head.world')}</span>
        <select
          value={sight.value.pair ?? ''}
          onChange={({ currentTarget: { value } }) =>
            (sight.value = { ...sight.value, pair: value === '' ? null : Number(value) })
          }
        >
          <option value="">{say('ui.lab.all-worlds')}</option>
          {seen.pairs.map((pair, at) => (
            <option key={at} value={at}>
              {settingName(say, pair, split, plan.turns)}
            </option>
          ))}
        </select>
      </label>
      {measures}
    </div>
  );
}
