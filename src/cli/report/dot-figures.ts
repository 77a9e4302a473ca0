import { say } from '#engine';
import { axesOf, type DotFigure, type DotSeries, dotsOf, levelAt, type Measured, numbersOf, sampleCount } from '#lab';
import { columnName, unitOf } from '../commands/lab/lab-words.ts';
import { speak } from '../speak.ts';
import { agentName, levelForm } from './naming.ts';
import type { ReportSubject } from './subject.ts';

/** A report holds no more than so many dots, and says so; the fields hold all games. */
const LIMITS = { most: 400, fields: 28 };

/** Games in the plane: the first measure against the second, and against the first parameter that varies. */
export function dotFigures(subject: ReportSubject): readonly DotFigure[] {
  const { measures, parameters } = subject.run.plan;
  const [first, second] = measures;
  const [parameter] = Object.keys(parameters).toSorted();
  if (first === undefined) return [];
  return [second, ...(parameter === undefined ? [] : [`parameter/${parameter}`])].flatMap((across) =>
    across === undefined ? [] : [dotFigure(subject, across, first)],
  );
}

function dotFigure(subject: ReportSubject, across: string, up: string): DotFigure {
  const { table } = subject;
  const plane = { x: numbersOf(table, across), y: numbersOf(table, up), rows: numbersOf(table, 'row') };
  const { dots, bins, games, scatter } = dotsOf(plane, LIMITS);
  const [x, y] = [measuredIn(subject, across), measuredIn(subject, up)];
  const series = seriesIn(subject, dots.rows);
  const told = {
    hasSeries: String(series !== null),
    chair: series?.label ?? '',
    isSample: String(bins.length > 0),
    isScattered: String(scatter.some((one) => one > 0)),
    dots: dots.rows.length,
    games,
  };
  return {
    kind: 'dots',
    title: speak('report.dots.title', { x: x.label, y: y.label }),
    description: speak('report.dots.note', told),
    ...(games === 0 && { withheld: speak('report.dots.no-games') }),
    x,
    y,
    words: { row: speak('report.dots.row'), count: speak('report.dots.count') },
    scatter,
    dots,
    ...(series !== null && { series }),
    bins,
  };
}

/** More who sit in one chair are more than shapes can tell apart. */
const MOST_SERIES = 6;

/** Who sat in the first chair that has several by turns, game by game; null where no chair has, or more than can be told apart. */
function seriesIn({ run: { plan }, opened }: ReportSubject, rows: readonly number[]): DotSeries | null {
  const axis = axesOf(plan).find(({ kind, levels }) => kind === 'seat' && levels.length > 1);
  if (axis === undefined || axis.levels.length > MOST_SERIES) return null;
  const settings = plan.games * sampleCount(plan);
  return {
    label: say(opened.words, `party.${axis.party}.name`),
    names: axis.levels.map(agentName),
    of: rows.map((row) => levelAt(axis, Math.floor(row / settings))),
  };
}

function measuredIn({ opened }: ReportSubject, column: string): Measured {
  const [kind, id = ''] = column.split('/');
  if (kind === 'parameter') {
    const unit = opened.scenario.parameters[id]?.unit ?? '';
    return { label: `${id} (${unit})`, form: { digits: 2 } };
  }
  const unit = unitOf(opened.scenario, column);
  return {
    label: speak('report.measure.level', { name: columnName(opened, column) ?? column, unit }),
    form: levelForm(unit),
  };
}
