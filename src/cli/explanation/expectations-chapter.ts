import type { PlanNote } from '#lab';
import { section, table } from '../markdown.ts';
import { answeredText, countedText, overturning } from './criterion-words.ts';
import { heads, type Telling, tell } from './speech.ts';

/** What every plan expected, what came out, and whether it held: on the first screen, since that is what makes it worth stating. */
export function expectationsTable(telling: Telling): string {
  const rows = telling.found.plans.map((note) => [
    tell(`chapter.${note.chapter}`),
    note.expectation,
    cameOut(note, telling),
    outcomeText(note, telling),
  ]);
  return table(heads('chapter', 'expected', 'came-out', 'outcome'), rows);
}

const cameOut = ({ criteria }: PlanNote, telling: Telling): string =>
  criteria === null
    ? tell('no-criteria')
    : criteria.expected.map((reading) => countedText(reading, 'expected', telling)).join('<br>');

function outcomeText(note: PlanNote, telling: Telling): string {
  const { criteria } = note;
  if (criteria === null) return tell('no-criteria');
  const lines = overturning(note).map((reading) => answeredText(reading, 'overturned', telling));
  return [tell('outcome', { outcome: criteria.outcome, isOverturned: criteria.isOverturned }), ...lines].join('<br>');
}

/** How many held, failed, were overturned or are open, in a sentence. */
export function expectationsLine({ found }: Telling): string {
  const all = found.plans.flatMap(({ criteria }) => (criteria === null ? [] : [criteria]));
  const count = (outcome: string): number => all.filter((one) => one.outcome === outcome).length;
  return tell('expectations', {
    plans: all.length,
    held: count('held'),
    failed: count('failed'),
    open: count('open'),
    overturned: all.filter(({ isOverturned }) => isOverturned === 'yes').length,
  });
}

/** What would overturn each plan in its own words, and what the games say to every criterion. */
export function overturnChapter(telling: Telling): string {
  const parts = telling.found.plans.map(({ chapter, plan, overturnedBy, criteria }) => {
    const lines = criteria?.overturned.map((reading) => `  - ${countedText(reading, 'overturned', telling)}`) ?? [];
    const title = tell(`chapter.${chapter}`);
    return [`- ${tell('overturned-line', { title, plan, overturnedBy })}`, ...lines].join('\n');
  });
  return section(2, tell('chapter.overturn'), tell('overturn-about'), parts.join('\n'));
}
