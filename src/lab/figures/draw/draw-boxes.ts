import * as Plot from '@observablehq/plot';
import type { BoxFigure, TradeOffFigure } from '../figure.ts';
import { numberText } from '../number-text.ts';
import { numberAxis, type Plotted, roomFor, roomOver, roomUnder, type Sheet } from './frame.ts';
import { asideOf } from './rows.ts';

/** Boxes of a peeling from the whole (right) to the purest (left); the chosen one is ringed and named. */
export function plotTradeOff(figure: TradeOffFigure, sheet: Sheet): Plotted {
  const { x, y, boxes } = figure;
  const { inks, isNarrow, width } = sheet;
  const left = roomFor(
    boxes.map((box) => box.y),
    y,
  );
  const chosen = boxes.filter(({ isChosen }) => isChosen);
  const [first = inks.ink] = inks.series;
  return {
    marginTop: roomOver(y, sheet),
    marginBottom: roomUnder(x, sheet),
    marginLeft: left,
    marginRight: 28,
    height: Math.round(isNarrow ? width * 0.85 : width * 0.5),
    x: { inset: 10 },
    y: { inset: 10 },
    marks: [
      ...numberAxis('x', x, sheet),
      ...numberAxis('y', y, { ...sheet, left }),
      Plot.line(boxes, { x: 'x', y: 'y', stroke: inks.soft, strokeWidth: 1.5 }),
      Plot.dot(boxes, { x: 'x', y: 'y', r: 4, fill: first, stroke: first }),
      Plot.dot(chosen, { x: 'x', y: 'y', r: 9, fill: 'none', stroke: inks.accent, strokeWidth: 2 }),
      Plot.text(chosen, {
        x: 'x',
        y: 'y',
        text: 'note',
        dx: -14,
        dy: 12,
        textAnchor: 'end',
        fill: inks.ink,
        stroke: inks.sheet,
        strokeWidth: 4,
      }),
    ],
  };
}

const HIGH = 44;
/** Where the part that is in is a smaller share of the line, both of its ends are written over its middle. */
const SHORT = 0.25;
const ANCHORS = { from: 'start', to: 'end', middle: 'middle' } as const;

/** Every side of a box: a thin line for the whole range of the parameter, a thick one for the part that is in. */
export function plotBox({ sides }: BoxFigure, sheet: Sheet): Plotted {
  const { inks } = sheet;
  const names = sides.map(({ name }) => name);
  const aside = asideOf(names, sheet);
  const high = HIGH + aside.over;
  const total = high * sides.length;
  const [first = inks.ink] = inks.series;
  const rows = sides.map(({ range: [low, highest], within: [from, to], form }, at) => {
    const share = (value: number): number => (highest === low ? 0 : (value - low) / (highest - low));
    const y = at * high + aside.over + 26;
    const isShort = share(to) - share(from) < SHORT;
    const [fromText, toText] = [numberText(from, form), numberText(to, form)];
    const ends = isShort ? ['', '', `${fromText} – ${toText}`] : [fromText, toText, ''];
    return { y, from: share(from), to: share(to), middle: (share(from) + share(to)) / 2, ends };
  });
  const text = { y: 'y', dy: -13, fill: inks.ink };
  return {
    marginTop: 4,
    marginBottom: 8,
    marginLeft: aside.left,
    marginRight: 32,
    height: total + 12,
    x: { domain: [0, 1], axis: null },
    y: { domain: [total, 0], axis: null },
    marks: [
      Plot.ruleY(rows, { y: 'y', x1: 0, x2: 1, stroke: inks.soft, strokeWidth: 1 }),
      Plot.ruleY(rows, { y: 'y', x1: 'from', x2: 'to', stroke: first, strokeWidth: 8 }),
      ...(['from', 'to', 'middle'] as const).map((x, at) =>
        Plot.text(rows, { ...text, x, text: ({ ends }) => ends[at] ?? '', textAnchor: ANCHORS[x] }),
      ),
      ...aside.marks(names.map((name, at) => ({ name, y: at * high, height: high }))),
    ],
  };
}
