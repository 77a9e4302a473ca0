import type { Fixations } from '../../../lab/contest.worker.ts';
import type { Say } from '../../../words.ts';
import { FigureView } from '../FigureView.tsx';
import { type GridFigure, tableOf } from '../figures.ts';
import { figure as written } from '../lab-words.ts';
import { TableBehind } from '../TableBehind.tsx';
import { agentName } from './names.ts';

interface Props {
  readonly say: Say;
  readonly lines: readonly string[];
  readonly moran: Fixations;
  /** Of each line, how many others one of it takes over more often than by lot. */
  readonly takeovers: readonly number[];
}

/** The chance that one of a kind takes over a whole population of another. */
export function Takeovers({ say, lines, moran: { population, weight, fixation }, takeovers }: Props) {
  const names = lines.map((line) => agentName(say, line));
  const over = names.flatMap((name, at) => {
    const count = takeovers[at] ?? 0;
    return count > 0 ? [say('ui.lab.contest.moran.over', { name, count })] : [];
  });
  const grid: GridFigure = {
    kind: 'matrix',
    title: say('ui.lab.contest.moran.figure'),
    description: say('ui.lab.contest.moran.figure-help', { lot: written(100 / population, 1) }),
    rowsLabel: say('ui.lab.contest.moran.stranger'),
    columnsLabel: say('ui.lab.contest.moran.residents'),
    rows: names,
    columns: names,
    value: { label: say('ui.lab.contest.moran.chance'), form: { digits: 1, times: 100 } },
    cells: fixation.flatMap((chances, row) =>
      chances.flatMap((value, column) =>
        row === column ? [] : [{ row: names[row] ?? '', column: names[column] ?? '', value }],
      ),
    ),
  };
  const told = { population, weight: written(weight), count: over.length, names: over.join(', ') };
  return (
    <>
      <p>{say('ui.lab.contest.moran.told', told)}</p>
      <details>
        <summary>{say('ui.lab.contest.moran.open')}</summary>
        <FigureView figure={grid}>
          <TableBehind say={say} table={tableOf(grid)} />
        </FigureView>
      </details>
    </>
  );
}
