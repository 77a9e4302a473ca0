import { say } from '#engine';
import { type AimTerm, sideOf } from '#lab';
import { section, table } from '../markdown.ts';
import { heads, isOwn, pointsCell, schoolName, type Telling, tell } from './speech.ts';

/** Aims of a yardstick that are told in a sentence. */
const TOLD = 3;

const termsOf = ({ found }: Telling, school: string): readonly AimTerm[] =>
  found.aims.filter(({ yardstick }) => yardstick === school);

export const aimName = ({ opened }: Telling, { yardstick, aim }: AimTerm): string =>
  say(opened.words, `yardstick.${yardstick}.${aim}`);

/** The difference of every score, taken apart into its aims: which of them makes it. */
export function aimsChapter(telling: Telling, figure: string): string {
  const { found } = telling;
  const parts = found.yardsticks.map((school) =>
    section(3, tell('by-yardstick', { name: schoolName(telling, school) }), termsTable(school, telling)),
  );
  return section(2, tell('chapter.aims'), tell('aims-about', { games: found.aimGames }), figure, ...parts);
}

/** Yardstick by yardstick what makes the difference, in a line each. */
export const mainTermsList = (telling: Telling): string =>
  telling.found.yardsticks.map((school) => `- ${mainTerms(school, telling)}`).join('\n');

/** The largest terms in the world in which this school is right about everything. */
function mainTerms(school: string, telling: Telling): string {
  const own = termsOf(telling, school).filter(({ worldview }) => worldview.physics === school);
  const clear = own.filter(({ points }) => sideOf(points) !== 0);
  const largest = clear.toSorted((a, b) => Math.abs(b.points.mean) - Math.abs(a.points.mean)).slice(0, TOLD);
  const total = own.reduce((sum, { points }) => sum + points.mean, 0);
  const terms = largest.map((term) =>
    tell('term', { name: aimName(telling, term), mean: term.points.mean, weight: term.weight }),
  );
  return tell('main-terms', {
    name: schoolName(telling, school),
    total,
    count: terms.length,
    terms: terms.join('; '),
  });
}

function termsTable(school: string, telling: Telling): string {
  const own = termsOf(telling, school);
  const worlds = [...new Set(own.map(({ worldview }) => worldview.physics))];
  const inWorld = (world: string): readonly AimTerm[] => own.filter(({ worldview }) => worldview.physics === world);
  const aims = inWorld(worlds[0] ?? '');
  const rows = aims.map((first) => [
    tell('cell.aim', { name: aimName(telling, first), weight: first.weight }),
    ...worlds.map((world) => {
      const term = inWorld(world).find(({ aim }) => aim === first.aim);
      return term === undefined ? '' : pointsCell(term.points);
    }),
  ]);
  const sums = worlds.map((world) =>
    tell('cell.sum', { total: inWorld(world).reduce((sum, { points }) => sum + points.mean, 0) }),
  );
  const names = worlds.map((world) => schoolName(telling, world));
  return table([...heads('aim'), ...names], [...rows, [tell('cell.all-aims'), ...sums]]);
}

/** The worlds of the chapter: those in which one school is right about both halves. */
export const aimWorlds = ({ found }: Telling): readonly string[] => [
  ...new Set(found.aims.filter(({ worldview }) => isOwn(worldview)).map(({ worldview }) => worldview.physics)),
];
