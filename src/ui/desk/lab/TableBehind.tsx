import type { Say } from '../../words.ts';
import type { tableOf } from './figures.ts';

interface Props {
  readonly say: Say;
  readonly table: ReturnType<typeof tableOf>;
}

/** The numbers of a figure, for whoever wants to know exactly or does not see the drawing. */
export function TableBehind({ say, table: { caption, headers, rows } }: Props) {
  return (
    <details>
      <summary>{say('ui.lab.numbers')}</summary>
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
            {rows.map(([name = '', ...cells]) => (
              <tr key={name}>
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
