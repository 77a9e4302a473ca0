import type { drawFigure } from './draw/draw-figure.ts';
import type { inkVariables } from './draw/inks.ts';

export type { Drawing, FigureDocument } from './draw/draw-figure.ts';
export type { Theme } from './draw/inks.ts';

/** How figures are drawn, and the variables that a page gives them. */
export interface FigureDrawing {
  readonly drawFigure: typeof drawFigure;
  readonly inkVariables: typeof inkVariables;
}

/** Loads what figures are drawn with: only where one is drawn, since threads and a page that opens need no library of plots. */
export async function loadFigureDrawing(): Promise<FigureDrawing> {
  const [drawing, inks] = await Promise.all([import('./draw/draw-figure.ts'), import('./draw/inks.ts')]);
  return { drawFigure: drawing.drawFigure, inkVariables: inks.inkVariables };
}
