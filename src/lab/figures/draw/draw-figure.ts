import * as Plot from '@observablehq/plot';
import type { Figure } from '../figure.ts';
import { plotBars } from './draw-bars.ts';
import { plotBox, plotTradeOff } from './draw-boxes.ts';
import { plotDots } from './draw-dots.ts';
import { plotGrid } from './draw-grid.ts';
import { plotIntervals } from './draw-intervals.ts';
import { plotLines, plotTheory } from './draw-lines.ts';
import { framed, LETTER, LINE, type Plotted, type Sheet, sheetFor } from './frame.ts';
import type { Theme } from './inks.ts';

/** The document that makes the elements of a drawing: a page's own, or one without a screen. `Drawn`: what its elements are. */
export interface FigureDocument<Drawn> {
  createElementNS(namespace: string, name: string): Drawn;
}

/** Where, how wide in pixels, and in whose light a figure is drawn. */
export interface Drawing<Drawn> {
  readonly document: FigureDocument<Drawn>;
  readonly width: number;
  readonly theme: Theme;
}

/**
 * A figure as an SVG element of the given document, by Observable Plot. The same data give the same drawing everywhere.
 * Every dot of a figure of games carries its row in `data-row`. A figure that is withheld becomes its sentence.
 */
export function drawFigure<Drawn>(figure: Figure, { document, width, theme }: Drawing<Drawn>): Drawn {
  const sheet = sheetFor(width, theme);
  const plotted = figure.withheld === undefined ? plottedOf(figure, sheet) : sentence(figure.withheld, sheet);
  const drawn: unknown = Plot.plot({ ...framed(figure, sheet), ...plotted, document: document as never });
  namedAsOne(drawn as Labelled);
  return drawn as Drawn;
}

/** The part of an element that we write to. */
interface Labelled {
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selectors: string): Iterable<Labelled>;
}

/** One picture with one name for those who do not see it; its numbers stand in the table behind it, and its parts say nothing. */
function namedAsOne(drawn: Labelled): void {
  drawn.setAttribute('role', 'img');
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
}

function plottedOf(figure: Figure, sheet: Sheet): Plotted {
  switch (figure.kind) {
    case 'intervals':
      return plotIntervals(figure, sheet);
    case 'heat-map':
    case 'matrix':
      return plotGrid(figure, sheet);
    case 'dots':
      return plotDots(figure, sheet);
    case 'bars':
      return plotBars(figure, sheet);
    case 'lines':
      return plotLines(figure, sheet);
    case 'trade-off':
      return plotTradeOff(figure, sheet);
    case 'box':
      return plotBox(figure, sheet);
    case 'theory':
      return plotTheory(figure, sheet);
  }
}

/** A sentence in the place of a drawing. */
function sentence(text: string, { width, inks }: Sheet): Plotted {
  const lines = Math.ceil((text.length * LETTER * 1.1) / (width - 24));
  return {
    margin: 8,
    height: 24 + lines * LINE,
    marks: [
      Plot.text([text], {
        frameAnchor: 'top-left',
        text: [text],
        textAnchor: 'start',
        lineAnchor: 'top',
        lineWidth: (width - 24) / 13,
        lineHeight: 1.3,
        fill: inks.ink,
      }),
    ],
  };
}
