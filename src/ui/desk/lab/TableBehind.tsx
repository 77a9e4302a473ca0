import type { Say } from '../../words.ts';
import type { tableOf } from './figures.ts';

interface Props {
  readonly say: Say;
  readonly table: ReturnType<typeof tableOf>;
  /** What it is opened by, where it holds other numbers than those of the figure. */
  readonly summary?: string;
}

/** The numbers of a figure, for whoever wants to know exactly or does not see the drawing. */
export function TableBehind({ say, table: { caption, headers, rows }, summary = say('ui.lab.numbers') }: Props) {
  return (
    <details>
      <summary>{summary}</summary>
      <div class="lab-table" role="region" tabIndex={0} aria-label={caption}>
        <table>
          <thead>
            <tr>
              {headers.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={headers[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
