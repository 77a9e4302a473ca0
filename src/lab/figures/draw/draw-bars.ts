import * as Plot from '@observablehq/plot';
import type { BarFigure } from '../figure.ts';
import { domainWith } from './draw-intervals.ts';
import { legendOf, numberAxis, type Plotted, roomUnder, type Sheet, seriesMark } from './frame.ts';
import { asideOf } from './rows.ts';

const THICK = 13;

/** Bars from zero with their intervals. The first series is full, the others are outlined. */
export function plotBars(figure: BarFigure, sheet: Sheet): Plotted {
  const { entries, series, value } = figure;
  const { inks } = sheet;
  const names = entries.map(({ name }) => name);
  const [aside, under] = [asideOf(names, sheet), roomUnder(value, sheet)];
  const high = Math.max(series.length * (THICK + 3) + 12 + aside.over, ...names.map(aside.least));
  const total = entries.length * high;
  const bars = entries.flatMap(({ estimates }, row) =>
    estimates.map((estimate, at) => {
      const y = row * high + aside.over + 6 + at * (THICK + 3);
      return { ...estimate, at, y, y2: y + THICK, middle: y + THICK / 2 };
    }),
  );
  const legend = legendOf(series.length > 1 ? series : [], sheet, aside.left);
  return {
    marginTop: legend.height + 6,
    marginBottom: under,
    marginLeft: aside.left,
    marginRight: 24,
    height: total + legend.height + 6 + under,
    x: { nice: true, domain: domainWith(bars, 0) },
    y: { domain: [total, 0], axis: null },
    marks: [
      ...numberAxis('x', value, sheet),
      ...bars.map((bar) => {
        const { fill, stroke } = seriesMark(bar.at, inks);
        return Plot.rect([bar], {
          x1: 0,
          x2: 'mean',
          y1: 'y',
          y2: 'y2',
          fill: bar.at === 0 ? fill : inks.sheet,
          stroke,
          strokeWidth: 1.5,
        });
      }),
      // On a full bar a line of ink alone would not be seen.
      Plot.ruleY(bars, { y: 'middle', x1: 'low', x2: 'high', stroke: inks.sheet, strokeWidth: 4.5 }),
      Plot.ruleY(bars, { y: 'middle', x1: 'low', x2: 'high', stroke: inks.ink, strokeWidth: 1.5 }),
      Plot.ruleX([0], { stroke: inks.ink, strokeWidth: 1.25 }),
      ...aside.marks(names.map((name, at) => ({ name, y: at * high, height: high }))),
      ...legend.marks,
    ],
  };
}
