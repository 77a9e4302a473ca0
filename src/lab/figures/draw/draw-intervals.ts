import * as Plot from '@observablehq/plot';
import type { IntervalFigure } from '../figure.ts';
import { LINE, legendOf, numberAxis, type Plotted, roomUnder, type Sheet, seriesMark } from './frame.ts';
import { asideOf } from './rows.ts';

const BESIDE = 20;

/** Dots with their intervals, one row an estimate; the rows of a group stand together under its name. */
export function plotIntervals(figure: IntervalFigure, sheet: Sheet): Plotted {
  const { estimates, reference, value } = figure;
  const { inks } = sheet;
  const series = [...new Set(estimates.flatMap((one) => one.series ?? []))];
  const groups = [...new Set(estimates.map(({ group }) => group))];
  const [aside, under] = [asideOf(groups, sheet), roomUnder(value, sheet)];
  const rowsIn = (group: string): number => estimates.filter((one) => one.group === group).length * BESIDE + 8;
  const heights = groups.map((group) => Math.max(rowsIn(group) + aside.over, aside.least(group)));
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((before, height) => before + height, 0));
  const total = heights.reduce((before, height) => before + height, 0);
  const rows = groups.flatMap((group, at) =>
    estimates
      .filter((one) => one.group === group)
      .map((one, place) => ({
        ...one,
        at: series.indexOf(one.series ?? ''),
        y: (tops[at] ?? 0) + ((heights[at] ?? 0) + aside.over - rowsIn(group)) / 2 + 4 + BESIDE * (place + 0.5),
        isOpen: reference !== null && one.low <= reference && one.high >= reference,
      })),
  );
  const legend = legendOf(series.length > 1 ? series : [], sheet, aside.left);
  return {
    marginTop: legend.height + 6,
    marginBottom: under,
    marginLeft: aside.left,
    marginRight: 24,
    height: total + legend.height + 6 + under,
    x: { nice: true, ...(reference !== null && { domain: domainWith(estimates, reference) }) },
    y: { domain: [total, 0], axis: null },
    marks: [
      ...numberAxis('x', value, sheet),
      Plot.ruleY(tops.slice(1), { y: (top: number) => top, stroke: inks.rule }),
      ...(reference === null ? [] : [Plot.ruleX([reference], { stroke: inks.ink, strokeWidth: 1.25 })]),
      ...rows.flatMap((row) => {
        const mark = seriesMark(Math.max(0, row.at), inks);
        return [
          Plot.ruleY([row], { y: 'y', x1: 'low', x2: 'high', stroke: mark.stroke, strokeWidth: 2 }),
          Plot.dot([row], {
            x: 'mean',
            y: 'y',
            r: 5,
            ...mark,
            ...(row.isOpen && { fill: inks.sheet }),
            strokeWidth: 2,
          }),
        ];
      }),
      ...aside.marks(groups.map((name, at) => ({ name, y: tops[at] ?? 0, height: heights[at] ?? LINE }))),
      ...legend.marks,
    ],
  };
}

/** Both ends of everything, with the reference among them. */
export function domainWith(
  estimates: readonly { readonly low: number; readonly high: number }[],
  reference: number,
): [number, number] {
  const finite = estimates.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const [low, high] = [Math.min(reference, ...finite), Math.max(reference, ...finite)];
  return low === high ? [low - 1, high + 1] : [low, high];
}
