import { headFacts } from '../../desk/debrief/head-facts.ts';
import type { Line } from '../line.ts';
import { namedBy, type Row, rowOver } from '../row.ts';
import type { Table } from '../table.ts';

/** How each game ended, and what it is remembered by. */
export function outcomeRows(tables: readonly Table[]): readonly Row[] {
  return [
    rowOver(tables, 'ending', { of: 'ending' }, ({ reading: { debrief } }): Line[] => [
      { is: 'ending', ending: debrief.ending, turn: debrief.turn },
    ]),
    rowOver(tables, 'tags', { of: 'tags' }, ({ reading: { debrief } }) =>
      debrief.tags.map((tag): Line => ({ is: 'tag', tag, told: debrief.told })),
    ),
    rowOver(tables, 'mattered', { of: 'mattered' }, ({ reading: { debrief } }) =>
      headFacts(debrief).map((fact): Line => ({ is: 'fact', fact, isDated: true })),
    ),
  ];
}

/** What each school calls the same endings, by its own yardstick. */
export function readingRows(tables: readonly Table[]): readonly Row[] {
  const schools = namedBy(tables, ({ reading }) => reading.debrief.readings.map(({ worldview }) => worldview));
  return schools.map((worldview) =>
    rowOver(tables, `reading/${worldview}`, { of: 'reading', worldview }, ({ reading: { debrief } }) =>
      debrief.readings
        .filter((reading) => reading.worldview === worldview)
        .map(({ success, score }): Line => ({ is: 'reading', success, score: Math.round(score) })),
    ),
  );
}
