import { type Difference, type DuelCell, sideOf } from '#lab';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import { kindOf, nameInGroup, worldName } from './lab-words.ts';
import type { LabWork } from './lab-work.ts';

/** What a duel is decided by: scores by the yardsticks; in scenarios without any, those of the parties on their own aims. */
function decidedBy(columns: readonly string[]): readonly string[] {
  const [byYardsticks, byParties] = ['yardstick-score', 'score'].map((kind) =>
    columns.filter((column) => kindOf(column) === kind),
  );
  return byYardsticks !== undefined && byYardsticks.length > 0 ? byYardsticks : (byParties ?? []);
}

/** The answer of a duel: the difference of each score in each world with its interval and whether it is clear, and how often it is. */
export function answerLines(cells: readonly DuelCell[], work: LabWork): readonly string[] {
  const columns = decidedBy(Object.keys(cells[0]?.differences ?? {}));
  const [column] = columns;
  if (column === undefined) return [];
  const heads = columns.map((one) => right(nameInGroup(work.opened, one) ?? one));
  const rows = cells.map((cell) => [worldOf(cell, work), ...columns.map((one) => differenceCell(cell, one))]);
  const counts = ([1, -1, 0] as const).map((side) => [
    speak(`lab.duel.answer.${NAMES[side]}`),
    ...columns.map((one) => {
      const count = cells.filter(({ differences: { [one]: own } }) => own !== undefined && sideOf(own) === side).length;
      return speak('lab.duel.answer.worlds', { count, of: cells.length });
    }),
  ]);
  return [
    speak('lab.duel.answer.title', { byYardstick: String(kindOf(column) === 'yardstick-score'), games: work.games }),
    '',
    ...tableLines([left(speak('lab.head.world')), ...heads], [...rows, '', ...counts]),
    '',
    speak('lab.duel.mark'),
  ];
}

const NAMES = { 1: 'first', [-1]: 'second', 0: 'neither' } as const;

/** The difference with its mark where it is clear, and its interval. */
function differenceCell({ differences }: DuelCell, column: string): string {
  const one = differences[column];
  return one === undefined ? '' : speak('lab.duel.answer.cell', { isClear: String(sideOf(one) !== 0), ...tenths(one) });
}

/** Scores of 100 are told to one decimal, so that four of them stand beside each other. */
const tenths = ({ mean, low, high }: Difference): Record<'value' | 'low' | 'high', number> => ({
  value: rounded(mean),
  low: rounded(low),
  high: rounded(high),
});

const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The world of both settings; both, where they stand in different ones. */
function worldOf({ first, second }: DuelCell, { opened }: LabWork): string {
  const [one, other] = [first, second].map(({ worldviews }) =>
    worldviews.map((worldview) => worldName(opened, worldview)).join('; '),
  );
  return one === other ? (one ?? '') : speak('lab.duel.answer.against', { first: one ?? '', second: other ?? '' });
}
