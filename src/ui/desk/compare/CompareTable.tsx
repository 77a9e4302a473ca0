import { Fragment } from 'preact';
import type { Comparison } from '../../compare/comparison.ts';
import type { Parting } from '../../compare/partings.ts';
import type { Table } from '../../compare/table.ts';
import type { Say } from '../../words.ts';
import { CompareHead } from './CompareHead.tsx';
import { CompareRow } from './CompareRow.tsx';

interface Props {
  readonly say: Say;
  readonly tables: readonly Table[];
  readonly comparison: Comparison;
  readonly isOnlyDifferent: boolean;
}

/** All games side by side, section by section. It scrolls in its own frame, the first column and the names stay in sight. */
export function CompareTable({ say, tables, comparison, isOnlyDifferent }: Props) {
  const width = tables.length + 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard
    <section class="compare-frame" tabIndex={0} aria-label={say('ui.compare.frame')}>
      <table style={{ '--tables': tables.length }}>
        <CompareHead say={say} tables={tables} />
        {comparison.sections
          .filter(({ rows }) => rows.length > 0)
          .map(({ id, rows }) => {
            const shown = rows.filter((row) => !isOnlyDifferent || !row.isSame);
            return (
              <tbody key={id} data-section={id}>
                <tr class="compare-section">
                  <th colSpan={width} scope="rowgroup">
                    <span>{say(`ui.compare.section.${id}`)}</span>
                  </th>
                </tr>
                {shown.length === 0 && (
                  <tr>
                    <td colSpan={width} class="help">
                      {say('ui.compare.all-same')}
                    </td>
                  </tr>
                )}
                {shown.map((row) => (
                  <Fragment key={row.key}>
                    {row.head.of === 'facts' && (
                      <PartingRow say={say} tables={tables} partings={comparison.partings} turn={row.head.turn} />
                    )}
                    <CompareRow say={say} row={row} />
                  </Fragment>
                ))}
              </tbody>
            );
          })}
      </table>
    </section>
  );
}

interface PartingProps {
  readonly say: Say;
  readonly tables: readonly Table[];
  readonly partings: readonly Parting[];
  readonly turn: number;
}

/** The turn in which tables that had gone the same way part, and who goes which way. */
function PartingRow({ say, tables, partings, turn }: PartingProps) {
  const place = partings.findIndex((parting) => parting.turn === turn);
  const parting = partings[place];
  if (parting === undefined) return null;
  const ways = parting.ways.map((way) => way.map((table) => tables[table]?.name).join(', ')).join(' | ');
  return (
    <tr class="compare-parting" data-first={place === 0}>
      <th colSpan={tables.length + 1}>
        <span>{say('ui.compare.parts', { isFirst: place === 0 ? 'yes' : 'no', ways })}</span>
      </th>
    </tr>
  );
}
