import { type SvgWriter, svgWriter } from '../figures/svg-text.ts';
import { speak } from '../speak.ts';
import { figureMarkup } from './figure-markup.ts';
import { type FigureGroup, figuresOfReport } from './figures-of-report.ts';
import { findingsOf } from './findings.ts';
import { type Content, element, type Markup, paragraph, raw, termsMarkup } from './markup.ts';
import { reportStyle } from './report-style.ts';
import { assumptionsSection } from './sections/assumptions.ts';
import { designSection } from './sections/design.ts';
import { gamesSection, originSection } from './sections/origin.ts';
import { overturnSection } from './sections/overturn.ts';
import { shortSection } from './sections/short.ts';
import type { ReportSubject } from './subject.ts';

/** The sections of a report in their order, by the ids that the contents lead to. */
const SECTIONS = ['question', 'short', 'results', 'overturn', 'design', 'assumptions', 'games', 'origin'] as const;
type SectionId = (typeof SECTIONS)[number];
const FILE_WIDTH = 752;

/**
 * A run as one HTML file that stands alone: no script, no other host. It holds what was found over all rows and a sample of
 * dots, however many rows there are; the same run gives the same text, byte for byte.
 */
export async function reportOf(subject: ReportSubject): Promise<string> {
  const writer = await svgWriter();
  const findings = findingsOf(subject);
  const contents: Readonly<Record<SectionId, Content>> = {
    question: questionSection(subject),
    short: shortSection(subject, findings),
    results: resultsSection(figuresOfReport(subject, findings), writer),
    overturn: overturnSection(subject, findings),
    design: designSection(subject, findings),
    assumptions: assumptionsSection(subject),
    games: gamesSection(subject),
    origin: originSection(subject),
  };
  return `<!doctype html>\n${pageOf(subject, contents, writer).html}\n`;
}

/** The figures of a report as files of SVG, by the names that they are to have: `03-intervals.svg`. */
export async function figureFilesOf(subject: ReportSubject): Promise<ReadonlyMap<string, string>> {
  const writer = await svgWriter();
  const figures = figuresOfReport(subject, findingsOf(subject)).flatMap((group) => group.figures);
  const name = (at: number, kind: string): string => `${String(at + 1).padStart(2, '0')}-${kind}.svg`;
  return new Map(figures.map((figure, at) => [name(at, figure.kind), writer.file(figure, FILE_WIDTH, 'light')]));
}

function questionSection({ run: { plan } }: ReportSubject): Content {
  const named = (key: string): string => speak(`report.question.${key}`);
  return [
    termsMarkup([
      [named('asked'), plan.question],
      [named('expected'), plan.expectation],
      [named('overturned'), plan.overturnedBy],
    ]),
    paragraph(named('before')),
  ];
}

const resultsSection = (groups: readonly FigureGroup[], writer: SvgWriter): Content =>
  groups.map(({ heading, figures }) => [
    heading === null ? [] : element('h3', {}, heading),
    figures.map((figure) => figureMarkup(figure, writer)),
  ]);

function pageOf(
  { run: { plan } }: ReportSubject,
  contents: Readonly<Record<SectionId, Content>>,
  writer: SvgWriter,
): Markup {
  const named = (id: string): string => speak(`report.section.${id}`);
  const inks = {
    light: writer.inkVariables('light'),
    dark: writer.inkVariables('dark'),
    print: writer.inkVariables('print'),
  };
  const links = SECTIONS.map((id) => element('li', {}, element('a', { href: `#${id}` }, named(id))));
  return element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, plan.question),
      element('style', {}, raw(reportStyle(inks))),
    ),
    element(
      'body',
      {},
      element('a', { class: 'skip', href: '#results' }, speak('report.skip')),
      element(
        'header',
        {},
        element('p', { class: 'label' }, speak('report.label')),
        element('h1', {}, plan.question),
        paragraph(
          element('span', { class: 'stamp' }, speak('report.no-forecast')),
          ' ',
          speak('report.no-forecast-sentence'),
        ),
        element('nav', { 'aria-label': speak('report.contents') }, element('ul', {}, links)),
      ),
      element(
        'main',
        {},
        SECTIONS.map((id) =>
          element(
            'section',
            { id, 'aria-labelledby': `${id}-head` },
            element('h2', { id: `${id}-head` }, named(id)),
            contents[id],
          ),
        ),
      ),
      element('footer', {}, paragraph(`${speak('report.no-forecast')}. ${speak('report.no-forecast-sentence')}`)),
    ),
  );
}
