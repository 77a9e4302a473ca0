import { scoreColumn, successColumn } from '#lab';
import { columnName, unitOf } from '../commands/lab/lab-words.ts';
import { section, table } from '../markdown.ts';
import { bothCell, clearness, heads, isOwn, noteOf, schoolName, type Telling, tell } from './speech.ts';

/** Differences of shares are told in percentage points. */
const PERCENT = 100;

/** Physics by tempers, a table for each yardstick. */
export function worldsChapter(telling: Telling): string {
  const { found } = telling;
  const tables = found.yardsticks.map((yardstick) =>
    section(3, tell('by-yardstick', { name: schoolName(telling, yardstick) }), crossTable(yardstick, telling)),
  );
  const about = tell('worlds-about', { games: noteOf(telling, 'worlds').games });
  return section(2, tell('chapter.worlds'), about, ...tables);
}

function crossTable(yardstick: string, telling: Telling): string {
  const { yardsticks: schools, worlds } = telling.found;
  const names = schools.map((school) => schoolName(telling, school));
  const rows = schools.map((physics) => [
    schoolName(telling, physics),
    ...schools.map((tempers) => {
      const cell = worlds.find(({ worldview: one }) => one.physics === physics && one.tempers === tempers);
      return bothCell(cell?.differences[scoreColumn(yardstick)], cell?.differences[successColumn(yardstick)]);
    }),
  ]);
  return table([...heads('physics'), ...names], rows);
}

/** Amounts in the worlds in which one school is right about everything. */
export function amountsChapter(telling: Telling): string {
  const { found, opened } = telling;
  const own = found.worlds.filter(({ worldview }) => isOwn(worldview));
  const rows = found.amounts.map((column) => {
    const unit = unitOf(opened.scenario, column);
    return [
      columnName(opened, column) ?? column,
      ...own.map(({ differences: { [column]: one } }) => {
        if (one === undefined) throw new Error(`Of "${column}" a cell was not played.`);
        const { first, second, ...difference } = one;
        const isShare = unit === 'share';
        const times = isShare ? PERCENT : 1;
        const [mean, low, high] = [difference.mean, difference.low, difference.high].map((value) => value * times);
        const key = isShare ? 'cell.share-amount' : 'cell.amount';
        return tell(key, { first, second, mean: mean ?? 0, low: low ?? 0, high: high ?? 0, clear: clearness(one) });
      }),
    ];
  });
  const names = own.map(({ worldview }) => schoolName(telling, worldview.physics));
  return section(2, tell('chapter.amounts'), tell('amounts-about'), table([...heads('figure'), ...names], rows));
}
