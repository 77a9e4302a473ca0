import { counted, type OpenSweep } from '../../lab/lab-now.ts';
import type { Seen } from '../../lab/reading.worker.ts';
import { COUNTED, disagreements } from '../../lab/standing.ts';
import { Choice } from '../paper/Choice.tsx';
import { FigureView } from './FigureView.tsx';
import { type GridFigure, tableOf } from './figures.ts';
import { settingName, sideNames } from './lab-words.ts';
import { TableBehind } from './TableBehind.tsx';

interface Props {
  readonly open: OpenSweep;
  readonly seen: Seen;
}

/** Every world against every school's own measure of success: who is right about the world is one thing, what counts another. */
export function YardstickFigure({ open: { shelved, wishes, split, plan }, seen }: Props) {
  const { say, scenario } = shelved;
  const [first, second] = sideNames(say, wishes.question, split);
  const schools = Object.keys(scenario.worldviews);
  const nameOf = (school: string): string => say(`worldview.${school}.name`);
  const rows = seen.pairs.map((pair) => settingName(say, pair, split, plan.turns));
  const isSuccess = counted.value === 'yardstick';
  const apart = disagreements(seen.pairs, schools);
  const figure: GridFigure = {
    kind: 'heat-map',
    title: say(isSuccess ? 'ui.lab.yardsticks-title' : 'ui.lab.yardsticks-points', { first, second }),
    description: say('ui.lab.yardsticks-help', { first, second }),
    rowsLabel: say('ui.lab.head.world'),
    columnsLabel: say('ui.lab.head.yardstick'),
    rows,
    columns: schools.map(nameOf),
    value: isSuccess
      ? { label: say('ui.lab.axis.share', { first }), form: { digits: 0, times: 100, isSigned: true } }
      : { label: say('ui.lab.axis.amount', { first }), form: { digits: 1, isSigned: true } },
    cells: seen.pairs.flatMap((pair, at) =>
      schools.flatMap((school) => {
        const difference = pair.differences[`${counted.value}/${school}`] ?? null;
        if (difference === null) return [];
        const { mean, low, high } = difference;
        return [{ row: rows[at] ?? '', column: nameOf(school), value: mean, low, high }];
      }),
    ),
  };
  return (
    <section class="lab-part">
      <h2>{say('ui.lab.yardsticks')}</h2>
      <fieldset class="lab-counted">
        <legend class="unseen">{say('ui.lab.measure')}</legend>
        {COUNTED.map((id) => (
          <Choice
            key={id}
            name="lab-counted"
            value={id}
            chosen={counted.value === id}
            onChoose={() => (counted.value = id)}
          >
            {say(`ui.lab.counted.${id}`)}
          </Choice>
        ))}
      </fieldset>
      <p class="help">{say('ui.lab.counted-apart', { apart, cells: seen.pairs.length * schools.length })}</p>
      <FigureView figure={figure}>
        <TableBehind say={say} table={tableOf(figure)} />
      </FigureView>
    </section>
  );
}
