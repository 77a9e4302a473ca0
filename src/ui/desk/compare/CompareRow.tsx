import { type Line, signOf } from '../../compare/line.ts';
import type { Row } from '../../compare/row.ts';
import type { Say } from '../../words.ts';
import { headText } from './head-text.ts';
import { lineText } from './line-text.ts';

interface Props {
  readonly say: Say;
  readonly row: Row;
}

/** One row over all tables. What is not at every table is marked, by a bar and a heavier letter as well as by colour. */
export function CompareRow({ say, row }: Props) {
  return (
    <tr data-same={row.isSame} data-of={row.head.of}>
      <th scope="row">
        {headText(say, row.head)}
        {!row.isSame && (
          <span class="compare-differs" role="img" aria-label={say('ui.compare.differs')}>
            ≠
          </span>
        )}
      </th>
      {row.cells.map((lines, place) => (
        <td key={place}>
          {lines.length === 0 ? (
            <span class="compare-nothing">{say('ui.compare.nothing')}</span>
          ) : (
            <Lines say={say} row={row} lines={lines} />
          )}
        </td>
      ))}
    </tr>
  );
}

function Lines({ say, row, lines }: Props & { readonly lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map((line, place) => (
        <li key={place} data-is={line.is} data-shared={row.isSame || row.shared.has(signOf(line))}>
          {lineText(say, line)}
        </li>
      ))}
    </ul>
  );
}
