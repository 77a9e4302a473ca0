import { type RuleTable, type TableRow, tableName } from '../agents/rule-table.ts';
import type { TableMenu } from './table-menu.ts';

/** What can be done in one turn: nothing, or one of the choices, where a turn takes one. */
const waysOf = ({ choices }: TableMenu): readonly (readonly string[])[] => [[], ...choices.map((choice) => [choice])];

/** How many sequences there are; infinitely many stands for those of a world in which a turn is more than one choice. */
export const sequenceCount = (menu: TableMenu): number => {
  const isPlain = menu.movesPerTurn === 1 && menu.keys.length === 0 && !menu.hasOffers;
  return isPlain ? (menu.choices.length + 1) ** menu.turns : Number.POSITIVE_INFINITY;
};

/** The sequence of a number, from 0: the last turn counts fastest. Turns in which nothing is done have no row. */
export function sequenceAt(menu: TableMenu, number: number): RuleTable {
  const ways = waysOf(menu);
  const rows: TableRow[] = [];
  let rest = number;
  for (let turn = menu.turns; turn >= 1; turn -= 1) {
    const way = ways[rest % ways.length] ?? [];
    rest = Math.floor(rest / ways.length);
    if (way.length > 0) rows.unshift({ when: [{ see: 'turn', from: turn, to: turn }], do: way });
  }
  return { rows };
}

/** Every sequence of choices, turn by turn, as names of agents. */
export function* sequences(menu: TableMenu): Generator<string> {
  const count = sequenceCount(menu);
  for (let number = 0; number < count; number += 1) yield tableName(sequenceAt(menu, number));
}
