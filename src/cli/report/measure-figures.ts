import { type Comparison, type Figure, numberText, type PlanAxis } from '#lab';
import { speak } from '../speak.ts';
import type { MeasureFindings } from './findings.ts';
import { comparedIn, differenceForm, intervalWords, levelForm, levelName, overAxis, worldAt } from './naming.ts';
import type { ReportSubject } from './subject.ts';

/** The figures of one measure: its comparisons by world, over horizons where there are several, or its means where nothing is compared. */
export function measureFigures(subject: ReportSubject, findings: MeasureFindings): readonly Figure[] {
  const { comparisons } = findings;
  const axes = [...new Set(comparisons.map(({ axis }) => axis))];
  if (axes.length === 0) return [meansFigure(subject, findings)];
  const isOverTime = subject.run.plan.turns.length > 1;
  return axes.flatMap((axis) => {
    const own = comparisons.filter((one) => one.axis === axis);
    return isOverTime ? horizonFigures(subject, findings, own) : [comparisonFigure(subject, findings, axis, own)];
  });
}

/** Without an interval there is nothing to draw. */
const withheldIf = (isEmpty: boolean): { readonly withheld?: string } =>
  isEmpty ? { withheld: speak('report.measure.too-few') } : {};

function comparisonFigure(
  subject: ReportSubject,
  { name, unit }: MeasureFindings,
  axis: PlanAxis,
  comparisons: readonly Comparison[],
): Figure {
  const [first] = comparisons;
  const isOne = axis.levels.length === 2;
  const n = Math.max(0, ...comparisons.map(({ difference }) => difference.n));
  const heading = overAxis(subject, name, axis);
  return {
    kind: 'intervals',
    title: isOne && first !== undefined ? `${heading}: ${comparedIn(first)}` : heading,
    description: speak('report.measure.note', { n }),
    ...withheldIf(first === undefined),
    value: { label: speak('report.measure.value', { name, unit }), form: differenceForm(unit) },
    group: speak('report.measure.world'),
    ...(!isOne && { series: speak('report.measure.of') }),
    reference: 0,
    words: intervalWords(),
    beside: isOne
      ? axis.levels.map((level) => levelName(axis, level))
      : [speak('lab.head.first'), speak('lab.head.second')],
    estimates: comparisons.map((one) => ({
      ...one.difference,
      group: worldAt(subject, one.world),
      ...(!isOne && { series: comparedIn(one) }),
      beside: [one.difference.first, one.difference.second].map((value) => numberText(value, levelForm(unit))),
    })),
  };
}

/** One figure for each pair, a line for each world. */
function horizonFigures(
  subject: ReportSubject,
  { name, unit }: MeasureFindings,
  comparisons: readonly Comparison[],
): readonly Figure[] {
  const { plan } = subject.run;
  return [...new Set(comparisons.map(comparedIn))].map((compared): Figure => {
    const own = comparisons.filter((one) => comparedIn(one) === compared);
    return {
      kind: 'lines',
      title: `${speak('report.measure.horizon', { name })}: ${compared}`,
      description: speak('report.measure.horizon-note', { compared }),
      x: { label: speak('report.measure.turns'), form: { digits: 0 } },
      y: { label: speak('report.measure.value', { name, unit }), form: differenceForm(unit) },
      series: speak('report.measure.world'),
      reference: 0,
      words: intervalWords(),
      lines: [...new Set(own.map(({ world }) => world))].map((world) => ({
        name: worldAt(subject, world),
        points: own
          .filter((one) => one.world === world)
          .map(({ turns, difference: { mean, low, high } }) => ({ x: plan.turns[turns] ?? 0, mean, low, high }))
          .toSorted((one, other) => one.x - other.x),
      })),
    };
  });
}

function meansFigure(subject: ReportSubject, { name, unit, means }: MeasureFindings): Figure {
  const { plan } = subject.run;
  const hasTurns = plan.turns.length > 1;
  return {
    kind: 'intervals',
    title: speak('report.measure.levels', { name }),
    description: speak('report.measure.levels-note'),
    ...withheldIf(means.length === 0),
    value: { label: speak('report.measure.level', { name, unit }), form: levelForm(unit) },
    group: speak('report.measure.world'),
    ...(hasTurns && { series: speak('report.measure.turns') }),
    reference: null,
    words: intervalWords(),
    estimates: means.map(({ world, turns, estimate }) => ({
      ...estimate,
      group: worldAt(subject, world),
      ...(hasTurns && { series: String(plan.turns[turns] ?? '') }),
    })),
  };
}
