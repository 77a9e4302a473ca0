import { say } from '#engine';
import { type AblationFinding, scoreColumn } from '#lab';
import { section, table } from '../markdown.ts';
import { heads, noteOf, pointsCell, schoolName, type Telling, tell } from './speech.ts';

/** What each mechanism bears, and each difference with and without it. */
export function ablationsChapter(telling: Telling): string {
  const { found, opened } = telling;
  const { bearings } = found.ablations;
  const nameOf = (mechanism: string): string => say(opened.words, `mechanism.${mechanism}.name`);
  const borne = bearings.map((one) => [
    nameOf(one.mechanism),
    tell('cell.borne', { borne: one.borne, clear: one.clear }),
  ]);
  const details = found.yardsticks.map((school) =>
    section(
      3,
      tell('by-yardstick', { name: schoolName(telling, school) }),
      detailTable(
        school,
        bearings.map(({ mechanism }) => mechanism),
        telling,
      ),
    ),
  );
  return section(
    2,
    tell('chapter.ablations'),
    tell('ablations-about', { games: noteOf(telling, 'ablations').games }),
    table(heads('mechanism', 'borne'), borne),
    tell('detail-about'),
    ...details,
  );
}

function detailTable(school: string, mechanisms: readonly string[], telling: Telling): string {
  const own = telling.found.ablations.findings.filter(({ column }) => column === scoreColumn(school));
  const worlds = own.filter(({ mechanism }) => mechanism === mechanisms[0]).map(({ worldview }) => worldview);
  const rows = mechanisms.map((mechanism) => [
    say(telling.opened.words, `mechanism.${mechanism}.name`),
    ...own.filter((one) => one.mechanism === mechanism).map(withoutCell),
  ]);
  return table([...heads('mechanism'), ...worlds.map(({ physics }) => schoolName(telling, physics))], rows);
}

const withoutCell = ({ whole, without, isBorne }: AblationFinding): string =>
  tell('cell.without', { whole: whole.mean, without: without.mean, isBorne: String(isBorne) });

/** The other side as somebody, and as a coin. */
export function reciprocityChapter(telling: Telling): string {
  const { reciprocity, yardsticks } = telling.found;
  const rows = yardsticks.flatMap((school) =>
    reciprocity.findings
      .filter(({ column }) => column === scoreColumn(school))
      .map(({ worldview, whole, without, adds }) => [
        schoolName(telling, school),
        schoolName(telling, worldview.physics),
        ...[whole, without, adds].map(pointsCell),
      ]),
  );
  const about = tell('reciprocity-about', { games: noteOf(telling, 'reciprocity').games });
  return section(
    2,
    tell('chapter.reciprocity'),
    about,
    table(heads('yardstick', 'world', 'temper', 'coin', 'change'), rows),
  );
}
