import type { ResolvedScenario, Worldview } from '#engine';
import type { LabQuestion } from '../../lab/questions.ts';
import type { SeenPair } from '../../lab/reading.worker.ts';
import type { Split } from '../../lab/sweep-words.worker.ts';
import { languageNow } from '../../language.ts';
import type { Say } from '../../words.ts';

/** Where the name of what a column reads stands, by the kind before its slash. */
const NAMES: Readonly<Record<string, (id: string) => string>> = {
  measure: (id) => `measure.${id}`,
  holds: (id) => `ending.${id}.title`,
  yardstick: (id) => `worldview.${id}.name`,
  'yardstick-score': (id) => `worldview.${id}.name`,
  score: (id) => `party.${id}.short`,
};

/** A column in words. */
export function columnName(say: Say, column: string): string {
  const [kind = '', id = ''] = column.split('/');
  const key = NAMES[kind]?.(id);
  if (key === undefined) return say('ui.lab.column.talks');
  return kind === 'measure' ? say(key) : say(`ui.lab.column.${kind}`, { name: say(key) });
}

/** True where a column says of each game whether something is so: it is told in games of a hundred. */
export function isShare({ measures }: ResolvedScenario, column: string): boolean {
  const [kind, id = ''] = column.split('/');
  return kind === 'holds' || kind === 'yardstick' || (kind === 'measure' && measures[id]?.read === 'holds');
}

/** The names of the two sides of a comparison. */
export function sideNames(say: Say, question: LabQuestion, split: Split): readonly [string, string] {
  if (question !== 'own') return [say(`ui.lab.first.${question}`), say(`ui.lab.second.${question}`)];
  const [first, second] = split.values;
  return [say(`strategy.${first}.name`), say(`strategy.${second}.name`)];
}

/** A world in words; where tempers are what is compared, by its physics alone. */
export function worldName(say: Say, { physics, tempers }: Worldview, split: Split): string {
  const name = say(`worldview.${physics}.name`);
  if (physics === tempers || split.by === 'tempers') return name;
  return say('ui.lab.world', { physics: name, tempers: say(`worldview.${tempers}.name`) });
}

/** One setting of a comparison in words, with its horizon where there are several. */
export function settingName(
  say: Say,
  { worldview, turns }: Pick<SeenPair, 'worldview' | 'turns'>,
  split: Split,
  horizons: readonly number[],
): string {
  const name = worldName(say, worldview, split);
  return horizons.length > 1 ? say('ui.lab.world-turns', { name, turns }) : name;
}

/** A number as the page's language writes it. */
export const figure = (value: number, digits = 2): string =>
  value.toLocaleString(languageNow(), { maximumFractionDigits: digits });
