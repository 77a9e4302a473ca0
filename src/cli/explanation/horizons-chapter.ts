import { scoreColumn, successColumn } from '#lab';
import { section, table } from '../markdown.ts';
import { figureText } from './figures.ts';
import { bothCell, heads, noteOf, schoolName, type Telling, tell } from './speech.ts';

/** The same question with more time. */
export function horizonsChapter(telling: Telling): string {
  const { horizons, yardsticks } = telling.found;
  const lengths = [...new Set(horizons.map(({ turns }) => turns))];
  const tables = yardsticks.map((school) => {
    const worlds = [...new Set(horizons.map(({ worldview }) => worldview.physics))];
    const rows = worlds.map((world) => [
      schoolName(telling, world),
      ...lengths.map((turns) => {
        const cell = horizons.find((one) => one.turns === turns && one.worldview.physics === world);
        return bothCell(cell?.differences[scoreColumn(school)], cell?.differences[successColumn(school)]);
      }),
    ]);
    const head = [...heads('world'), ...lengths.map((turns) => tell('head.turns', { turns }))];
    return section(3, tell('by-yardstick', { name: schoolName(telling, school) }), table(head, rows));
  });
  const { games } = noteOf(telling, 'horizons');
  const about = tell('horizons-about', { turns: lengths.join(', '), games });
  return section(2, tell('chapter.horizons'), about, figureText('horizons.svg', telling), ...tables);
}
