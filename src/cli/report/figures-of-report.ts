import type { Figure } from '#lab';
import { speak } from '../speak.ts';
import { dotFigures } from './dot-figures.ts';
import type { MeasureFindings } from './findings.ts';
import { measureFigures } from './measure-figures.ts';
import type { ReportSubject } from './subject.ts';
import { yardstickFigures } from './yardstick-figure.ts';

/** Figures under a heading; the first of a report have none, since they are about several measures. */
export interface FigureGroup {
  readonly heading: string | null;
  readonly figures: readonly Figure[];
}

/** All figures of a report in their order: yardsticks, each measure, then games. */
export const figuresOfReport = (
  subject: ReportSubject,
  findings: readonly MeasureFindings[],
): readonly FigureGroup[] => [
  { heading: null, figures: yardstickFigures(subject, findings) },
  ...findings.map((one) => ({ heading: one.name, figures: measureFigures(subject, one) })),
  { heading: speak('report.section.games'), figures: dotFigures(subject) },
];
