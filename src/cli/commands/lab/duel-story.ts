import { type Difference, type Duel, type DuelCell, sideOf } from '#lab';
import { speak } from '../../speak.ts';
import { left, right, type TableRow, tableLines } from '../../table.ts';
import { answerLines } from './duel-answer.ts';
import { beyondLines, type DuelBeyond } from './duel-beyond.ts';
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

/** What is told beside the tables, world by world. */
export interface BesideTables {
  readonly beyond: readonly DuelBeyond[];
  readonly pairs: Duel['pairs'];
  readonly boxGames: number;
}

/**
 * How a duel is told: the answer, world by yardstick; what was compared, and the figures that are clearest; then each world.
 * `isWhole` adds every figure of every world, and all that is known of where histories part.
 */
export function duelStory(
  settings: string,
  cells: readonly DuelCell[],
  work: LabWork,
  isWhole: boolean,
  beside?: BesideTables,
): readonly string[] {
  const columns = Object.keys(cells[0]?.differences ?? {}).filter((id) => columnName(work.opened, id) !== null);
  return [
    ...answerLines(cells, work),
    settings,
    ...clearest(cells, columns, work),
    ...cells.flatMap((cell, at) => {
      const told = [...(isWhole ? worldTable(cell, columns, work) : []), ...besideLines(beside, at, work, isWhole)];
      return told.length === 0 ? [] : ['', worldLine(cell, work), ...told];
    }),
    ...(isWhole ? [] : ['', speak('lab.duel.more', { more: columns.length })]),
  ];
}

function besideLines(beside: BesideTables | undefined, at: number, work: LabWork, isWhole: boolean): readonly string[] {
  const [own, pair] = [beside?.beyond[at], beside?.pairs[at]];
  if (own === undefined || pair === undefined) return [];
  return beyondLines(own, pair, beside?.boxGames ?? 0, work, isWhole);
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
