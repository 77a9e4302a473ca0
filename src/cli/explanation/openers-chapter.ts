import type { RobustStrategy } from '#lab';
import { worldName } from '../commands/lab/lab-words.ts';
import { section, table } from '../markdown.ts';
import { heads, noteOf, schoolName, type Telling, tell } from './speech.ts';

/** The regret of every line, yardstick by yardstick; in an order only as far as resampling upholds one. */
export function openersChapter(telling: Telling): string {
  const { found } = telling;
  const { strategies, ranking } = found.openers.robust;
  const places = ranking.places.map(({ id }) => id);
  const isTold = ranking.settled > 0;
  const rows = isTold
    ? strategies.toSorted((a, b) => places.indexOf(a.strategy) - places.indexOf(b.strategy))
    : strategies;
  const names = places.slice(0, ranking.settled).map((id) => `\`${id}\``);
  const schools = found.yardsticks.map((school) => schoolName(telling, school));
  return section(
    2,
    tell('chapter.openers'),
    tell('openers-about', { games: noteOf(telling, 'openers').games }),
    found.yardsticks.map((school) => `- ${settledLine(school, telling)}`).join('\n'),
    tell('ranked', { settled: ranking.settled, names: names.join(', ') }),
    table(
      [...heads('line'), ...schools, ...heads('largest')],
      rows.map((one) => [
        `\`${one.strategy}\``,
        ...found.yardsticks.map((school) => tell('cell.regret', { regret: largestBy(one, school) })),
        largestCell(one, telling),
      ]),
    ),
  );
}

/** Who is least regretted by one yardstick, as far as that is settled. */
function settledLine(school: string, telling: Telling): string {
  const ranking = telling.found.openers.robust.byYardstick[school];
  const settled = ranking?.settled ?? 0;
  const names = ranking?.places.slice(0, settled).map(({ id }) => `\`${id}\``) ?? [];
  return tell('settled', { name: schoolName(telling, school), settled, names: names.join(', ') });
}

const largestBy = ({ regrets }: RobustStrategy, school: string): number =>
  Math.max(...regrets.filter(({ yardstick }) => yardstick === school).map(({ regret }) => regret.mean));

function largestCell({ largest: { mean, low, high }, where }: RobustStrategy, telling: Telling): string {
  const yardstick = schoolName(telling, where.yardstick);
  return tell('cell.largest', { mean, low, high, yardstick, world: worldName(telling.opened, where.worldview) });
}
