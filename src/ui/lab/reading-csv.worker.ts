import type { ResolvedScenario } from '#engine';
import { factorsOf, type LivePairs, ORIGIN_COLUMNS, type Plan, plannedGame, rowCount, rowOrigin } from '#lab';
import { VERSION } from '../version.ts';

/** Lines that are joined to one text before the next begin: one string of a million rows would be too long for some engines. */
const LINES_A_PART = 4096;

/** A cell as RFC 4180 writes it. */
const cell = (value: string | number): string => {
  const text = typeof value === 'number' && !Number.isFinite(value) ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** All rows of a plan that have come, in their order, the columns named as the laboratory names them. */
export function csvOf(scenario: ResolvedScenario, plan: Plan, live: LivePairs): Blob {
  const parties = Object.keys(scenario.parties).toSorted();
  const parameters = factorsOf(plan).map(([id]) => id);
  const origin = rowOrigin(plan, scenario, VERSION);
  const head = [
    'row',
    'point',
    'game',
    'seed',
    ...parties.map((party) => `seat/${party}`),
    'physics',
    'tempers',
    'off',
    'turns',
    ...parameters.map((id) => `parameter/${id}`),
    'ending',
    'fingerprint',
    ...plan.measures,
    ...ORIGIN_COLUMNS,
  ];
  const line = (row: number): string | null => {
    const end = live.end(row);
    if (end === null) return null;
    const { point, game, seed } = plannedGame(plan, scenario, row);
    const { seats, worldview, off, turns } = point;
    const cells = [
      row,
      point.point,
      game,
      seed,
      ...parties.map((party) => seats[party] ?? ''),
      worldview.physics,
      worldview.tempers,
      off.join(' '),
      turns,
      ...parameters.map((id) => point.parameters[id] ?? ''),
      end.ending,
      end.fingerprint,
      ...plan.measures.map((id) => live.value(row, id) ?? ''),
      ...ORIGIN_COLUMNS.map((id) => origin[id]),
    ];
    return cells.map(cell).join(',');
  };
  const parts: string[] = [`${head.map(cell).join(',')}\r\n`];
  for (let from = 0, rows = rowCount(plan); from < rows; from += LINES_A_PART) {
    const lines: string[] = [];
    for (let row = from; row < Math.min(rows, from + LINES_A_PART); row += 1) {
      const written = line(row);
      if (written !== null) lines.push(`${written}\r\n`);
    }
    parts.push(lines.join(''));
  }
  return new Blob(parts, { type: 'text/csv' });
}
