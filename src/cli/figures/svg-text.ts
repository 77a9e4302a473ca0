import { Window } from 'happy-dom';
import { type Figure, type FigureDrawing, loadFigureDrawing, type Theme } from '#lab';

/** Draws figures as texts of SVG. */
export interface SvgWriter {
  /** A figure so many pixels wide, to stand inside a page. */
  readonly inline: (figure: Figure, width: number, theme: Theme) => string;
  /** A figure with its title as a file of its own, on the ground of its theme. */
  readonly file: (figure: Figure, width: number, theme: Exclude<Theme, 'page'>) => string;
  readonly inkVariables: FigureDrawing['inkVariables'];
}

const GROUNDS = { light: ['#faf6ec', '#22292b'], dark: ['#181f22', '#e8e3d6'], print: ['#ffffff', '#000000'] } as const;
const MARGIN = 16;
const TITLE_LINE = 22;
/** Width of a letter of a title, in pixels. */
const TITLE_LETTER = 8.5;

/** A writer with a document that no screen shows. The libraries behind it are loaded when it is called. */
export async function svgWriter(): Promise<SvgWriter> {
  const { drawFigure, inkVariables } = await loadFigureDrawing();
  const window = new Window();
  const { document } = window;
  const writer = new window.XMLSerializer();
  const file: SvgWriter['file'] = (figure, width, theme) => {
    const drawn = drawFigure(figure, { document, width: width - 2 * MARGIN, theme });
    const lines = brokenTitle(figure.title, width - 2 * MARGIN);
    const [head, height] = [lines.length * TITLE_LINE + MARGIN, Number(drawn.getAttribute('height'))];
    drawn.setAttribute('x', String(MARGIN));
    drawn.setAttribute('y', String(head + 8));
    const [ground, ink] = GROUNDS[theme];
    const size = `width="${width}" height="${head + height + 8 + MARGIN}"`;
    const title = lines.map(
      (line, at) =>
        `<text x="${MARGIN}" y="${MARGIN + 8 + at * TITLE_LINE}" fill="${ink}" font-family="serif" font-size="17">${escaped(line)}</text>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
      `<title>${escaped(figure.title)}</title>`,
      `<desc>${escaped(figure.description)}</desc>`,
      `<rect width="100%" height="100%" fill="${ground}"/>`,
      ...title,
      writer.serializeToString(drawn),
      '</svg>',
      '',
    ].join('\n');
  };
  const inline: SvgWriter['inline'] = (figure, width, theme) =>
    drawFigure(figure, { document, width, theme }).outerHTML;
  return { inkVariables, inline, file };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A title in lines of this width in pixels. */
function brokenTitle(title: string, width: number): readonly string[] {
  const most = Math.max(10, Math.floor(width / TITLE_LETTER));
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
