import { sideOf } from '#lab';
import { speak } from '../../speak.ts';
import type { MeasureFindings } from '../findings.ts';
import { type Content, element } from '../markup.ts';
import { comparedIn } from '../naming.ts';
import type { ReportSubject } from '../subject.ts';
import { worldsText } from './short.ts';

/** What the plan said beforehand, and where worlds part in what was found. */
export function overturnSection(subject: ReportSubject, findings: readonly MeasureFindings[]): Content {
  const parted = findings.flatMap((one) => partings(subject, one));
  const isCompared = findings.some(({ comparisons }) => comparisons.length > 0);
  const agreed = isCompared && parted.length === 0 ? [speak('report.overturn.worlds-agree')] : [];
  const items = (sentences: readonly Content[]): Content =>
    element(
      'ul',
      {},
      sentences.map((one) => element('li', {}, one)),
    );
  return items([
    speak('report.overturn.stated', { said: subject.run.plan.overturnedBy }),
    ...(parted.length === 0
      ? agreed
      : [[speak('report.overturn.worlds-part', { count: parted.length }), items(parted)]]),
    ...(isCompared ? [speak('report.overturn.widest')] : []),
    speak('report.overturn.beyond'),
  ]);
}

/** Comparisons whose sign is clear of zero on both sides, in one world and in another. */
function partings(subject: ReportSubject, { name, comparisons }: MeasureFindings): readonly string[] {
  return [...new Set(comparisons.map(comparedIn))].flatMap((compared) => {
    const own = comparisons.filter((one) => comparedIn(one) === compared);
    const on = (side: -1 | 1) => own.filter((one) => sideOf(one.difference) === side);
    const [above, below] = [on(1), on(-1)];
    if (above.length === 0 || below.length === 0) return [];
    return [
      speak('report.overturn.parting', {
        measure: name,
        compared,
        above: worldsText(subject, above, own.length),
        below: worldsText(subject, below, own.length),
      }),
    ];
  });
}
