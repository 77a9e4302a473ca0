import type { Fixation, Fixations, Takeovers as Told } from '../../../lab/contest.worker.ts';
import type { Say } from '../../../words.ts';
import { FigureView } from '../FigureView.tsx';
import { type GridFigure, type NumberForm, numberText, tableOf } from '../figures.ts';
import { figure as written } from '../lab-words.ts';
import { TableBehind } from '../TableBehind.tsx';
import { agentName } from './names.ts';

interface Props {
  readonly say: Say;
  readonly lines: readonly string[];
  readonly moran: Fixations;
  readonly takeovers: Told;
}

/** A chance in each hundred. */
const FORM: NumberForm = { digits: 1, times: 100 };

/** The chance that one of a kind takes over a whole population of another: told and drawn only as far as resampling upholds it. */
export function Takeovers({ say, lines, moran, takeovers: { over, chances, untold } }: Props) {
  const { population, weight, fixation } = moran;
  const names = lines.map((line) => agentName(say, line));
  const kinds = names.flatMap((name, at) => {
    const count = over[at] ?? 0;
    return count > 0 ? [say('ui.lab.contest.moran.over', { name, count })] : [];
  });
  const grid: GridFigure = {
    kind: 'matrix',
    title: say('ui.lab.contest.moran.figure'),
    description: say('ui.lab.contest.moran.figure-help', { lot: written(100 / population, 1), untold }),
    rowsLabel: say('ui.lab.contest.moran.stranger'),
    columnsLabel: say('ui.lab.contest.moran.residents'),
    rows: names,
    columns: names,
    value: { label: say('ui.lab.contest.moran.chance'), form: FORM },
    cells: fixation.flatMap((row, own) =>
      row.flatMap(({ estimate: value, low, high, isTold }, other) =>
        own === other || !isTold ? [] : [{ row: names[own] ?? '', column: names[other] ?? '', value, low, high }],
      ),
    ),
  };
  const table = {
    ...tableOf(grid),
    rows: fixation.map((row, own) => [
      names[own] ?? '',
      ...row.map((one, other) => (own === other ? '–' : chanceText(say, one))),
    ]),
  };
  const told = { population, weight: written(weight), count: kinds.length, names: kinds.join(', '), chances, untold };
  return (
    <>
      <p>{say('ui.lab.contest.moran.told', told)}</p>
      <details>
        <summary>{say('ui.lab.contest.moran.open')}</summary>
        {grid.cells.length > 0 ? (
          <FigureView figure={grid}>
            <TableBehind say={say} table={table} />
          </FigureView>
        ) : (
          <TableBehind say={say} table={table} />
        )}
      </details>
    </>
  );
}

/** A chance with its interval, and whether it may be told from that by lot. */
function chanceText(say: Say, { estimate, low, high, isTold }: Fixation): string {
  const [chance = '', from = '', to = ''] = [estimate, low, high].map((value) => numberText(value, FORM));
  return say('ui.lab.contest.moran.cell', { chance, from, to, told: String(isTold) });
}
