import { say, type Worldview } from '#engine';
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

/** A column in words; null for those that only machines read. */
export function columnName({ words }: Opened, column: string): string | null {
  const [kind = '', id = ''] = column.split('/');
  if (kind === 'talks') return speak(`lab.column.talks.${id}`);
  const key = NAMES[kind]?.(id);
  return key === undefined ? null : speak(`lab.column.${kind}`, { name: say(words, key) });
}

/** A world in words. */
export const worldName = ({ words }: Opened, { physics, tempers }: Worldview): string =>
  speak('lab.world', {
    physics: say(words, `worldview.${physics}.name`),
    tempers: say(words, `worldview.${tempers}.name`),
  });

const rounded = (value: number, unit: number): number => Math.round(value * unit) / unit + 0;

/** An estimate as the parameters of a sentence, to three decimals. */
export const figures = ({ mean, low, high }: Estimate): Record<'mean' | 'low' | 'high', number> => ({
  mean: rounded(mean, 1000),
  low: rounded(low, 1000),
  high: rounded(high, 1000),
});

/** To two decimals. */
export const plain = (value: number): number => rounded(value, 100);
