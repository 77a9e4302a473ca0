import { type Comparison, hasOwnLucks, lucksIn, numbersOf, sideOf } from '#lab';
import { speak } from '../../speak.ts';
import type { MeasureFindings } from '../findings.ts';
import { type Content, element, paragraph, tableMarkup } from '../markup.ts';
import { comparedIn, worldAt } from '../naming.ts';
import type { ReportSubject } from '../subject.ts';

/** How every comparison came out, world by world: a table that can be read before anything else. */
export function shortSection(subject: ReportSubject, findings: readonly MeasureFindings[]): Content {
  const comparisons = findings.reduce((count, one) => count + one.comparisons.length, 0);
  const lucks = paragraph(lucksText(subject));
  if (comparisons === 0) return [paragraph(speak('report.short.no-compared')), lucks];
  const head = (name: string): string => speak(`report.short.head.${name}`);
  const table = tableMarkup(
    speak('report.short.caption'),
    ['measure', 'compared', 'above', 'below', 'open'].map(head),
    findings.flatMap((one) => rowsOf(subject, one)),
    true,
  );
  return [
    element('div', { class: 'wholly' }, table),
    lucks,
    paragraph(speak('report.short.means', { comparisons, hasTurns: String(subject.run.plan.turns.length > 1) })),
  ];
}

/** Fewer lucks than this are few: an interval then leans on the shape of what is between them. Judgement. */
const LEAST_LUCKS = 20;

/** How many lucks stand behind the intervals, and a warning where they are few. */
function lucksText({ run: { plan }, table }: ReportSubject): string {
  const lucks = lucksIn(plan, numbersOf(table, 'row'));
  const few = lucks === 1 ? 'one' : String(lucks < LEAST_LUCKS);
  return speak('report.short.lucks', {
    lucks,
    games: plan.games,
    isOwn: String(hasOwnLucks(plan)),
    few,
    least: LEAST_LUCKS,
  });
}

function rowsOf(subject: ReportSubject, { name, comparisons }: MeasureFindings): readonly (readonly Content[])[] {
  return [...new Set(comparisons.map(comparedIn))].map((compared) => {
    const own = comparisons.filter((one) => comparedIn(one) === compared);
    const on = (side: -1 | 0 | 1): Content =>
      worldsText(
        subject,
        own.filter(({ difference }) => sideOf(difference) === side),
        own.length,
      );
    return [name, compared, on(1), on(-1), on(0)];
  });
}

/** Names of worlds, at a horizon where there are several; or how many of all they are, where a list would be long. */
export function worldsText(subject: ReportSubject, comparisons: readonly Comparison[], all: number): string {
  const { turns } = subject.run.plan;
  const count = comparisons.length;
  if (count === 0) return speak('report.short.none');
  if (count === all && all > 1) return speak('report.short.everywhere', { all });
  if (count > MOST_NAMED) return speak('report.short.many', { count, all });
  const names = comparisons.map((one) => {
    const world = worldAt(subject, one.world);
    return turns.length > 1 ? speak('report.short.at', { world, turns: turns[one.turns] ?? 0 }) : world;
  });
  return names.join('; ');
}

const MOST_NAMED = 3;
