import { say } from '#engine';
import { type BoxFinding, type Slope, scoreColumn, sideOf } from '#lab';
import { section, table } from '../markdown.ts';
import { figureText } from './figures.ts';
import { heads, noteOf, pointsCell, schoolName, type Telling, tell } from './speech.ts';

/** Parameters that are told. */
const TOP = 12;
/** Of differences that are none, this share looks clear by chance. */
const BY_CHANCE = 0.05;

/** A parameter at the place where it moves a difference most. */
interface Mover {
  readonly slope: Slope;
  readonly finding: BoxFinding;
}

/** Each parameter once, where it turns the sign if it does anywhere, else where its change is clear and largest. */
function moversOf(boundary: readonly BoxFinding[]): readonly Mover[] {
  const all = boundary.flatMap((finding) => finding.slopes.map((slope) => ({ slope, finding })));
  const clear = all.filter(({ slope }) => sideOf(slope.change) !== 0);
  const ranked = clear.toSorted(
    (a, b) =>
      Number(b.slope.turnsSign) - Number(a.slope.turnsSign) ||
      Math.abs(b.slope.change.mean) - Math.abs(a.slope.change.mean),
  );
  return ranked.filter(
    ({ slope }, at) => ranked.findIndex((other) => other.slope.parameter === slope.parameter) === at,
  );
}

/** Who is ahead where in the box of published ranges, and what turns the sign. */
export function boundaryChapter(telling: Telling): string {
  const { boundary, yardsticks } = telling.found;
  const [first] = boundary;
  const note = noteOf(telling, 'boundary');
  const movers = moversOf(boundary);
  const compared = boundary.reduce((sum, { slopes }) => sum + slopes.length, 0);
  const about = {
    parameters: first?.slopes.length ?? 0,
    points: first?.shares.points ?? 0,
    games: note.games,
    lucks: note.lucks,
    hasOwnLucks: String(note.hasOwnLucks),
  };
  const top = Math.min(TOP, movers.length);
  return section(
    2,
    tell('chapter.boundary'),
    tell('boundary-about', about),
    figureText('boundary.svg', telling),
    ...yardsticks.map((school) =>
      section(3, tell('by-yardstick', { name: schoolName(telling, school) }), sharesTable(school, telling)),
    ),
    tell('turns-about', { count: movers.filter(({ slope }) => slope.turnsSign).length }),
    tell('slopes-about', { top, compared, chance: Math.round(compared * BY_CHANCE) }),
    moversTable(movers.slice(0, TOP), telling),
  );
}

function sharesTable(school: string, telling: Telling): string {
  const rows = telling.found.boundary
    .filter(({ column }) => column === scoreColumn(school))
    .map(({ worldview, shares: { first, second, neither } }) => [
      schoolName(telling, worldview.tempers),
      ...[first, second, neither].map(({ mean, low, high }) => tell('cell.share', { mean, low, high })),
    ]);
  return table(heads('tempers', 'first-ahead', 'second-ahead', 'neither'), rows);
}

const schoolOfScore = (column: string): string => column.split('/')[1] ?? '';

function moversTable(movers: readonly Mover[], telling: Telling): string {
  const rows = movers.map(({ slope, finding }) => {
    const { parameter, middle, low, high, change, turnsSign } = slope;
    const name = say(telling.opened.words, `parameter.${parameter}`);
    const yardstick = schoolName(telling, schoolOfScore(finding.column));
    return [
      tell('cell.parameter', { name, id: parameter, turns: String(turnsSign) }),
      tell('cell.where', { yardstick, tempers: schoolName(telling, finding.worldview.tempers) }),
      tell('cell.half', { mean: low.mean, side: 'low', middle }),
      tell('cell.half', { mean: high.mean, side: 'high', middle }),
      pointsCell(change),
    ];
  });
  return table(heads('parameter', 'where', 'low', 'high', 'change'), rows);
}
