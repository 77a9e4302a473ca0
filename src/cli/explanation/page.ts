import type { Explanation } from '#lab';
import type { OpenedScenario } from '../library.ts';
import { section, table } from '../markdown.ts';
import { ablationsChapter, reciprocityChapter } from './ablations-chapter.ts';
import { aimsChapter } from './aims-chapter.ts';
import { boundaryChapter } from './boundary-chapter.ts';
import { overturnChapter } from './expectations-chapter.ts';
import { figureText } from './figures.ts';
import { frontOf } from './front.ts';
import { horizonsChapter } from './horizons-chapter.ts';
import { openersChapter } from './openers-chapter.ts';
import { citeChapter, referencesChapter } from './sources-chapter.ts';
import { heads, type Telling, tell } from './speech.ts';
import { termsChapter } from './terms-chapter.ts';
import { amountsChapter, worldsChapter } from './worlds-chapter.ts';

const aimsWithFigure = (telling: Telling): string => aimsChapter(telling, figureText('aims.svg', telling));

function plansChapter({ found }: Telling): string {
  const lines = found.plans.map(
    ({ plan, question, expectation, overturnedBy }) =>
      `- ${tell('plan-line', { plan, question, expectation, overturnedBy })}`,
  );
  const rows = found.plans.map(({ plan, hash, seed, games, rows: count, lucks, hasOwnLucks: isOwn, points }) => [
    `\`${plan}\``,
    seed,
    String(games),
    tell('cell.lucks', { lucks, hasOwnLucks: String(isOwn), points: points ?? 0 }),
    String(count),
    `\`${hash}\``,
  ]);
  return section(
    2,
    tell('chapter.plans'),
    lines.join('\n'),
    table(heads('plan', 'seed', 'games', 'lucks', 'rows', 'hash'), rows),
    tell('hashes', { rulesHash: found.rulesHash }),
  );
}

/** The whole page in Markdown, from the figures and the words of their scenario alone. `json`: the name of the file that holds the figures. */
export function explanationPage(found: Explanation, opened: OpenedScenario, json: string): string {
  const telling: Telling = { found, opened };
  const chapters = [
    overturnChapter,
    aimsWithFigure,
    worldsChapter,
    amountsChapter,
    boundaryChapter,
    ablationsChapter,
    horizonsChapter,
    reciprocityChapter,
    openersChapter,
    termsChapter,
    plansChapter,
    citeChapter,
    referencesChapter,
  ];
  return `${[...frontOf(telling, json), ...chapters.map((chapter) => chapter(telling))].join('\n\n')}\n`;
}
