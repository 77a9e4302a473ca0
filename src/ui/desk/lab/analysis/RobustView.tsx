import { useSignal } from '@preact/signals';
import type { OpenRun } from '../../../lab/analyst.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { FigureView } from '../FigureView.tsx';
import { type GridFigure, type IntervalFigure, tableOf } from '../figures.ts';
import { worldName } from '../lab-words.ts';
import { TableBehind } from '../TableBehind.tsx';
import { agentName } from './names.ts';
import { Reckoning } from './Reckoning.tsx';
import { useAnalysed } from './use-analysed.ts';

interface Props {
  readonly shelved: Shelved;
  readonly run: OpenRun;
}

/** Regret of every strategy of a chair: by each yardstick over the worlds, then everywhere by itself; never one number alone. */
export function RobustView({ shelved, run: { about } }: Props) {
  const { say, scenario } = shelved;
  const chair = useSignal(about.chairs[0] ?? null);
  const { answer, trouble } = useAnalysed<'robust'>(
    chair.value === null ? null : { analysis: 'robust', party: chair.value },
  );
  if (chair.value === null) return <p class="help">{say('ui.lab.analysis.robust.one-agent')}</p>;
  if (answer === null) return <Reckoning say={say} trouble={trouble} />;
  if (answer.robust === null) return <p class="help">{say('ui.lab.analysis.robust.too-few')}</p>;
  const { strategies, byYardstick, games } = answer.robust;
  const schools = Object.keys(scenario.worldviews).filter((id) => byYardstick[id] !== undefined);
  const nameOf = (school: string): string => say(`worldview.${school}.name`);
  const value = { label: say('ui.lab.analysis.robust.axis'), form: { digits: 1 } };
  const rows = strategies.map(({ strategy }) => agentName(say, strategy));
  const largest: GridFigure = {
    kind: 'matrix',
    title: say('ui.lab.analysis.robust.largest'),
    description: say('ui.lab.analysis.robust.largest-help', { games }),
    rowsLabel: say('ui.lab.head.line'),
    columnsLabel: say('ui.lab.head.yardstick'),
    rows,
    columns: schools.map(nameOf),
    value,
    cells: strategies.flatMap(({ regrets }, at) =>
      schools.map((school) => {
        const own = regrets.filter(({ yardstick }) => yardstick === school).map(({ regret }) => regret);
        const worst = own.reduce((before, one) => (one.mean > before.mean ? one : before), own[0] ?? NONE);
        return { row: rows[at] ?? '', column: nameOf(school), value: worst.mean, low: worst.low, high: worst.high };
      }),
    ),
  };
  const each: IntervalFigure = {
    kind: 'intervals',
    title: say('ui.lab.analysis.robust.largest-of-all'),
    description: say('ui.lab.analysis.robust.largest-of-all-help'),
    value,
    group: say('ui.lab.head.line'),
    reference: null,
    words: { mean: say('ui.lab.analysis.robust.axis'), low: say('ui.lab.head.from'), high: say('ui.lab.head.to') },
    beside: [say('ui.lab.head.yardstick'), say('ui.lab.head.world')],
    estimates: strategies.map(({ largest: { mean, low, high }, where }, at) => ({
      group: rows[at] ?? '',
      mean,
      low,
      high,
      beside: [nameOf(where.yardstick), worldName(say, where.worldview, NO_SPLIT)],
    })),
  };
  return (
    <>
      {about.chairs.length > 1 && (
        <label class="lab-measure">
          <span class="label">{say('ui.lab.own.chair')}</span>
          <select value={chair.value} onChange={({ currentTarget }) => (chair.value = currentTarget.value)}>
            {about.chairs.map((party) => (
              <option key={party} value={party}>
                {say(`party.${party}.short`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul class="lab-told">
        {schools.map((school) => {
          const { places, settled } = byYardstick[school] ?? { places: [], settled: 0 };
          const names = places.slice(0, settled).map(({ id }) => agentName(say, id));
          return (
            <li key={school}>
              {say('ui.lab.analysis.robust.by', { name: nameOf(school), settled, names: names.join(', ') })}
            </li>
          );
        })}
      </ul>
      <FigureView figure={largest}>
        <TableBehind say={say} table={tableOf(largest)} />
      </FigureView>
      <FigureView figure={each}>
        <TableBehind say={say} table={tableOf(each)} />
      </FigureView>
    </>
  );
}

const NONE = { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
/** Worlds are named in full: nothing of them is what is compared here. */
const NO_SPLIT = { by: 'turns', values: [0, 0] } as const;
