import { type Difference, type DuelCell, sideOf } from '#lab';
import { speak } from '../../speak.ts';
import { left, right, type TableRow, tableLines } from '../../table.ts';
import {
  changeCell,
  changeSpanCell,
  columnName,
  kindOf,
  nameInGroup,
  unitOf,
  valueCell,
  worldName,
} from './lab-words.ts';
import type { LabWork } from './lab-work.ts';

/** What is told without being asked for: what the parties and the schools care about, and how games ended. */
const TOLD = new Set(['measure', 'score', 'yardstick', 'yardstick-score', 'ending']);

/** How a duel is told: its headline over all worlds, then a table for each. `settings` says what was compared, `isWhole` tells every figure. */
export function duelStory(
  settings: string,
  cells: readonly DuelCell[],
  work: LabWork,
  isWhole: boolean,
): readonly string[] {
  const columns = Object.keys(cells[0]?.differences ?? {}).filter((id) => columnName(work.opened, id) !== null);
  const isZero = (column: string): boolean =>
    cells.every(({ differences: { [column]: one } }) => one?.first === 0 && one.second === 0);
  const told = isWhole
    ? columns
    : columns.filter((id) => TOLD.has(kindOf(id)) && !(kindOf(id) === 'ending' && isZero(id)));
  return [
    headline(cells, columns),
    settings,
    ...clearest(cells, columns, work),
    ...cells.flatMap((cell) => ['', worldLine(cell, work), ...worldTable(cell, told, work)]),
    '',
    speak('lab.duel.mark'),
    ...(told.length < columns.length ? [speak('lab.duel.more', { more: columns.length - told.length })] : []),
  ];
}

/** On which side of zero a column lies in each world. */
const sidesOf = (cells: readonly DuelCell[], column: string): readonly number[] =>
  cells.flatMap(({ differences: { [column]: one } }) => (one === undefined ? [] : [sideOf(one)]));

function headline(cells: readonly DuelCell[], columns: readonly string[]): string {
  const sides = columns.map((column) => sidesOf(cells, column));
  const everywhere = (side: number): number => sides.filter((own) => own.every((one) => one === side)).length;
  const both = sides.filter((own) => own.includes(1) && own.includes(-1)).length;
  const counts = { higher: everywhere(1), lower: everywhere(-1), both, of: columns.length };
  return speak('lab.duel.headline', { worlds: cells.length, ...counts });
}

const MOST_CLEAR = 3;

/** The figures that lie furthest from zero, measured by their own intervals, where the settings differ at all. */
function clearest(cells: readonly DuelCell[], columns: readonly string[], { opened, scenario }: LabWork): string[] {
  const all = cells.flatMap(({ differences }) =>
    columns.flatMap((column) => {
      const one = differences[column];
      return one === undefined || sideOf(one) === 0 ? [] : [{ column, one, clear: clearness(one) }];
    }),
  );
  const ranked = all.toSorted((a, b) => b.clear - a.clear);
  const first = ranked.filter(({ column }, at) => ranked.findIndex((other) => other.column === column) === at);
  const names = first.slice(0, MOST_CLEAR).map(({ column, one }) => {
    const unit = unitOf(scenario, column);
    const name = columnName(opened, column) ?? column;
    return speak('lab.duel.clear', { name, first: valueCell(unit, one.first), second: valueCell(unit, one.second) });
  });
  return names.length === 0 ? [] : [speak('lab.duel.clearest', { names: names.join('; ') })];
}

const clearness = ({ mean, low, high }: Difference): number => Math.abs(mean) / Math.max(high - low, Number.MIN_VALUE);

function worldLine({ first, second }: DuelCell, { opened, games }: LabWork): string {
  const [one, other] = [first, second].map(({ worldviews }) =>
    worldviews.map((worldview) => worldName(opened, worldview)).join('; '),
  );
  const heads = { first: one ?? '', second: other ?? '', games };
  return speak(one === other ? 'lab.duel.world' : 'lab.duel.worlds', heads);
}

function worldTable(
  { differences }: DuelCell,
  told: readonly string[],
  { opened, scenario }: LabWork,
): readonly string[] {
  const kinds = [...new Set(told.map(kindOf))];
  const heads = ['first', 'second', 'difference'].map((head) => right(speak(`lab.head.${head}`)));
  const rows = kinds.flatMap((kind): TableRow[] => [
    `  ${speak(`lab.group.${kind}`)}`,
    ...told
      .filter((column) => kindOf(column) === kind)
      .flatMap((column): TableRow[] => {
        const [one, unit] = [differences[column], unitOf(scenario, column)];
        if (one === undefined) return [];
        const name = `    ${nameInGroup(opened, column) ?? column}`;
        const cells = [valueCell(unit, one.first), valueCell(unit, one.second), changeCell(unit, one.mean)];
        return [[name, ...cells, sideOf(one) === 0 ? '' : '*', changeSpanCell(unit, one)]];
      }),
  ]);
  return tableLines([left(''), ...heads, left(''), left(speak('lab.head.interval'))], rows);
}
