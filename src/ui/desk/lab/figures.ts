/** What the page draws figures with: the one file of it that opens the laboratory's door outside a worker. It plays nothing. */
export {
  type BarFigure,
  type DotFigure,
  type Figure,
  type FigureDrawing,
  type GridFigure,
  type IntervalFigure,
  loadFigureDrawing,
  numberText,
  tableOf,
} from '#lab';
