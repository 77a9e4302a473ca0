import { type Figure, type IntervalFigure, scoreColumn } from '#lab';
import { worldName } from '../commands/lab/lab-words.ts';
import { aimName, aimWorlds } from './aims-chapter.ts';
import { schoolName, type Telling, tell } from './speech.ts';

/** A figure of the page, the name of its file, and what stands for it where it is not seen. */
export interface PageFigure {
  readonly name: string;
  readonly figure: Figure;
}

const POINTS = { digits: 1, isSigned: true } as const;
const intervalWords = () => ({
  mean: tell('figure.mean'),
  low: tell('figure.low'),
  high: tell('figure.high'),
});

/** Every world by every yardstick. */
function worldsFigure(telling: Telling): Figure {
  const { found, opened } = telling;
  const rows = found.worlds.map(({ worldview }) => worldName(opened, worldview));
  return {
    kind: 'heat-map',
    title: tell('figure.worlds.title'),
    description: tell('figure.worlds.about'),
    rowsLabel: tell('head.world'),
    columnsLabel: tell('head.yardstick'),
    rows,
    columns: found.yardsticks.map((school) => schoolName(telling, school)),
    value: { label: tell('figure.points'), form: POINTS },
    cells: found.worlds.flatMap(({ differences }, at) =>
      found.yardsticks.flatMap((school) => {
        const one = differences[scoreColumn(school)];
        if (one === undefined) return [];
        const { mean: value, low, high } = one;
        return [{ row: rows[at] ?? '', column: schoolName(telling, school), value, low, high }];
      }),
    ),
  };
}

/** Every aim of every yardstick in the worlds of one school. */
function aimsFigure(telling: Telling): Figure {
  const { found } = telling;
  const rowOf = (term: (typeof found.aims)[number]): string =>
    tell('figure.aim', { yardstick: schoolName(telling, term.yardstick), aim: aimName(telling, term) });
  return {
    kind: 'heat-map',
    title: tell('figure.aims.title'),
    description: tell('figure.aims.about'),
    rowsLabel: tell('figure.rows'),
    columnsLabel: tell('head.world'),
    rows: [...new Set(found.aims.map(rowOf))],
    columns: aimWorlds(telling).map((world) => schoolName(telling, world)),
    value: { label: tell('figure.points'), form: POINTS },
    cells: found.aims.map((term) => ({
      row: rowOf(term),
      column: schoolName(telling, term.worldview.physics),
      value: term.points.mean,
      low: term.points.low,
      high: term.points.high,
    })),
  };
}

/** In what share of the box the first is ahead. */
function boundaryFigure(telling: Telling): IntervalFigure {
  const { found } = telling;
  return {
    kind: 'intervals',
    title: tell('figure.boundary.title'),
    description: tell('figure.boundary.about'),
    group: tell('head.yardstick'),
    series: tell('head.tempers'),
    reference: 0.5,
    words: intervalWords(),
    value: { label: tell('figure.share'), form: { digits: 0, times: 100, unit: '%' } },
    estimates: found.yardsticks.flatMap((school) =>
      found.boundary
        .filter(({ column }) => column === scoreColumn(school))
        .map(({ worldview, shares: { first } }) => ({
          group: schoolName(telling, school),
          series: tell('figure.with-tempers', { name: schoolName(telling, worldview.tempers) }),
          ...first,
        })),
    ),
  };
}

/** How the differences go on with more time, each world and yardstick for itself. */
function horizonsFigure(telling: Telling): IntervalFigure {
  const { found } = telling;
  return {
    kind: 'intervals',
    title: tell('figure.horizons.title'),
    description: tell('figure.horizons.about'),
    group: tell('figure.yardstick-and-world'),
    series: tell('figure.horizon'),
    reference: 0,
    words: intervalWords(),
    value: { label: tell('figure.points'), form: POINTS },
    estimates: found.yardsticks.flatMap((school) => {
      const worlds = [...new Set(found.horizons.map(({ worldview }) => worldview.physics))];
      return worlds.flatMap((world) =>
        found.horizons
          .filter(({ worldview }) => worldview.physics === world)
          .flatMap(({ turns, differences }) => {
            const one = differences[scoreColumn(school)];
            if (one === undefined) return [];
            const { mean, low, high } = one;
            const group = tell('figure.in-world', {
              yardstick: schoolName(telling, school),
              world: schoolName(telling, world),
            });
            return [{ group, series: tell('head.turns', { turns }), mean, low, high }];
          }),
      );
    }),
  };
}

/** The figures of the page, in its order. */
export const pageFigures = (telling: Telling): readonly PageFigure[] => [
  { name: 'worlds.svg', figure: worldsFigure(telling) },
  { name: 'aims.svg', figure: aimsFigure(telling) },
  { name: 'boundary.svg', figure: boundaryFigure(telling) },
  { name: 'horizons.svg', figure: horizonsFigure(telling) },
];

/** The folder of the figures, beside the page. */
export const FIGURES_FOLDER = 'figures';

/** A figure as the page refers to it: what it shows stands for it where it is not seen, and under it for all. */
export function figureText(name: string, telling: Telling): string {
  const own = pageFigures(telling).find((one) => one.name === name);
  if (own === undefined) throw new Error(`The page has no figure "${name}".`);
  const { title, description } = own.figure;
  return [`![${title}. ${description}](${FIGURES_FOLDER}/${name})`, `*${title}.* ${description}`].join('\n\n');
}
