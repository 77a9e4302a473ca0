import { say, type WordParams, type Worldview } from '#engine';
import { type Difference, type Estimate, type Explanation, shareInterval, sideOf } from '#lab';
import type { OpenedScenario } from '../library.ts';
import { speak } from '../speak.ts';

/** What a chapter is made of: the figures, and the words of their scenario. */
export interface Telling {
  readonly found: Explanation;
  readonly opened: OpenedScenario;
}

/** A sentence of the page. */
export const tell = (key: string, params: WordParams = {}): string => speak(`explain.${key}`, params);

/** The head of a column of a table. */
export const heads = (...names: readonly string[]): readonly string[] => names.map((name) => tell(`head.${name}`));

export const schoolName = ({ opened }: Telling, id: string): string => say(opened.words, `worldview.${id}.name`);

/** A name as it stands inside a sentence. */
export const inSentence = (name: string): string => name.replace(/^The /, 'the ');

export const schoolInside = (telling: Telling, id: string): string => inSentence(schoolName(telling, id));

export const isOwn = ({ physics, tempers }: Worldview): boolean => physics === tempers;

/** Whether an interval lies clear of zero, as ICU selects it. */
export const clearness = (estimate: Estimate): string => String(sideOf(estimate) !== 0);

/** A difference of scores in points. */
export const pointsCell = ({ mean, low, high }: Estimate): string =>
  tell('cell.points', { clear: clearness({ mean, low, high }), mean, low, high });

/** The difference of the scores and beneath it the shares of games that are a success. */
export function bothCell(score: Difference | undefined, success: Difference | undefined): string {
  if (score === undefined || success === undefined) throw new Error('A cell of the table was not played.');
  return [pointsCell(score), tell('cell.success', { ...sharesOf(success), clear: clearness(success) })].join('<br>');
}

/** Both shares of a difference of shares, each with its exact interval. */
function sharesOf({ first, second, n }: Difference) {
  const [one, other] = [first, second].map((share) => shareInterval(Math.round(share * n), n));
  return {
    first,
    firstLow: one?.low ?? 0,
    firstHigh: one?.high ?? 1,
    second,
    secondLow: other?.low ?? 0,
    secondHigh: other?.high ?? 1,
  };
}

/** A plan's note by its chapter. */
export function noteOf({ found }: Telling, chapter: Explanation['plans'][number]['chapter']) {
  const note = found.plans.find((one) => one.chapter === chapter);
  if (note === undefined) throw new Error(`The figures have no plan for the chapter "${chapter}".`);
  return note;
}
