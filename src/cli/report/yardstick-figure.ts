import { say } from '#engine';
import type { Comparison, GridFigure } from '#lab';
import { kindOf } from '../commands/lab/lab-words.ts';
import { speak } from '../speak.ts';
import type { MeasureFindings } from './findings.ts';
import { comparedIn, differenceForm, worldAt } from './naming.ts';
import type { ReportSubject } from './subject.ts';

const KINDS = ['yardstick', 'yardstick-score'] as const;

/** Whose world against whose yardstick, for every pair that is compared and every kind of yardstick that the plan measures; at the longest horizon. */
export function yardstickFigures(subject: ReportSubject, findings: readonly MeasureFindings[]): readonly GridFigure[] {
  return KINDS.flatMap((kind) => {
    const read = findings.filter(({ id }) => kindOf(id) === kind);
    if (read.length < 2) return [];
    const pairs = [...new Set(read.flatMap(({ comparisons }) => comparisons.map(comparedIn)))];
    return pairs.map((compared) => gridOf(subject, read, { kind, compared }));
  });
}

function gridOf(
  subject: ReportSubject,
  read: readonly MeasureFindings[],
  { kind, compared }: { readonly kind: string; readonly compared: string },
): GridFigure {
  const { turns } = subject.run.plan;
  const longest = turns.indexOf(Math.max(...turns));
  const isMeant = (one: Comparison): boolean =>
    comparedIn(one) === compared && (turns.length === 0 || one.turns === longest);
  const [unit] = read.map((one) => one.unit);
  const yardstick = ({ id }: MeasureFindings): string =>
    say(subject.opened.words, `worldview.${id.split('/')[1] ?? ''}.name`);
  const cells = read.flatMap((one) =>
    one.comparisons.filter(isMeant).map(({ world, difference: { mean, low, high } }) => ({
      row: worldAt(subject, world),
      column: yardstick(one),
      value: mean,
      low,
      high,
    })),
  );
  return {
    kind: 'heat-map',
    title: speak('report.yardsticks.title', { kind, compared, turns: turns.length > 1 ? Math.max(...turns) : 0 }),
    description: speak('report.yardsticks.note'),
    rowsLabel: speak('report.yardsticks.rows'),
    columnsLabel: speak('report.yardsticks.columns'),
    rows: [...new Set(cells.map(({ row }) => row))],
    columns: read.map(yardstick),
    value: {
      label: speak(kind === 'yardstick' ? 'report.yardsticks.success' : 'report.yardsticks.score'),
      form: { ...differenceForm(unit ?? 'amount'), digits: 1 },
    },
    cells,
  };
}
