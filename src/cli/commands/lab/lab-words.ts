import { type ResolvedScenario, say, type Worldview } from '#engine';
import type { Estimate } from '#lab';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';

type Opened = Pick<OpenedScenario, 'words'>;

/** Where the name of a column stands in the words of a world, by its kind. */
const NAMES: Readonly<Record<string, (id: string) => string>> = {
  measure: (id) => `measure.${id}`,
  score: (id) => `party.${id}.name`,
  crossed: (id) => `party.${id}.name`,
  yardstick: (id) => `worldview.${id}.name`,
  'yardstick-score': (id) => `worldview.${id}.name`,
  ending: (id) => `ending.${id}.title`,
  holds: (id) => `ending.${id}.title`,
  'peak-owed': (id) => `party.${id}.name`,
};

/** The kind of a column, which stands before the slash. */
export const kindOf = (column: string): string => column.split('/')[0] ?? '';

/** A column under the heading of its kind; null for those that only machines read. */
export function nameInGroup({ words }: Opened, column: string): string | null {
  const [kind = '', id = ''] = column.split('/');
  if (kind === 'talks') return speak(`lab.column.talks.${id}`);
  const key = NAMES[kind]?.(id);
  return key === undefined ? null : say(words, key);
}

/** A column in words that need no heading; null for those that only machines read. */
export function columnName(opened: Opened, column: string): string | null {
  const name = nameInGroup(opened, column);
  return name === null || kindOf(column) === 'talks' ? name : speak(`lab.column.${kindOf(column)}`, { name });
}

/** A world in words. */
export const worldName = ({ words }: Opened, { physics, tempers }: Worldview): string =>
  speak('lab.world', {
    isOne: String(physics === tempers),
    physics: say(words, `worldview.${physics}.name`),
    tempers: say(words, `worldview.${tempers}.name`),
  });

/** Who sits where, as one would write it after `--seat`; without the chairs that are the same in `other`. */
export const seatsText = (
  seats: Readonly<Record<string, readonly string[]>>,
  other: Readonly<Record<string, readonly string[]>> = {},
): string =>
  Object.entries(seats)
    .filter(([party, names]) => names.join() !== other[party]?.join())
    .map(([party, names]) => `${party}=${names.join(',')}`)
    .join(' ');

/** What a figure counts: an amount, or the share of games in which something is so. */
export type Unit = 'amount' | 'share';

const SHARES = new Set(['crossed', 'yardstick', 'ending', 'holds']);

/** What a column counts, averaged over games. */
export function unitOf({ measures }: ResolvedScenario, column: string): Unit {
  const [kind = '', id = ''] = column.split('/');
  const isShare = SHARES.has(kind) || column === 'talks/ever' || (kind === 'measure' && measures[id]?.read === 'holds');
  return isShare ? 'share' : 'amount';
}

/** Rounded as it is shown, so that nothing shows as less than zero by a hair. */
const shown = (unit: Unit, value: number): number => rounded(value, unit === 'share' ? 1000 : 100);

/** A figure as a cell. */
export const valueCell = (unit: Unit, value: number): string =>
  speak(`lab.cell.${unit}`, { value: shown(unit, value) });

/** A difference as a cell, with its sign. */
export const changeCell = (unit: Unit, value: number): string =>
  speak(`lab.cell.${unit}-change`, { value: shown(unit, value) });

/** An interval of shares or amounts. */
export const spanCell = (unit: Unit, { low, high }: Estimate): string =>
  speak('lab.cell.span', { low: valueCell(unit, low), high: valueCell(unit, high) });

/** An interval of differences. */
export const changeSpanCell = (unit: Unit, { low, high }: Estimate): string =>
  speak('lab.cell.span', { low: changeCell(unit, low), high: changeCell(unit, high) });

const rounded = (value: number, unit: number): number => Math.round(value * unit) / unit + 0;

/** An estimate as the parameters of a sentence, to three decimals. */
export const figures = ({ mean, low, high }: Estimate): Record<'mean' | 'low' | 'high', number> => ({
  mean: rounded(mean, 1000),
  low: rounded(low, 1000),
  high: rounded(high, 1000),
});

/** To two decimals. */
export const plain = (value: number): number => rounded(value, 100);
