import { say } from '#engine';
import { type ContrastCell, scoreColumn, sideOf, successColumn } from '#lab';
import { worldName } from '../commands/lab/lab-words.ts';
import { table } from '../markdown.ts';
import { heads, schoolName, type Telling, tell } from './speech.ts';

/** Every yardstick with both of its verdicts: by score, also with Holm's correction, and by plain success. */
export function verdictsTable(telling: Telling): string {
  const { found, opened } = telling;
  const rows = found.yardsticks.map((school) => {
    const [score, success] = [scoreColumn(school), successColumn(school)].map((column) => {
      const { above = 0, below = 0, holdingZero = 0 } = found.verdicts.find((one) => one.column === column) ?? {};
      return tell('cell.verdict', { above, below, holdingZero });
    });
    const { above = 0, below = 0 } = found.corrected.find(({ column }) => column === scoreColumn(school)) ?? {};
    const holdingZero = found.worlds.length - above - below;
    return [
      schoolName(telling, school),
      say(opened.words, `worldview.${school}.yardstick`),
      score ?? '',
      tell('cell.verdict', { above, below, holdingZero }),
      success ?? '',
    ];
  });
  return table(heads('yardstick', 'counts', 'by-score', 'by-holm', 'by-success'), rows);
}

/** How score and success of one yardstick lie in one world. */
const kindOf = ({ differences }: ContrastCell, school: string): 'against' | 'beside' | 'agree' => {
  const [score, success] = [differences[scoreColumn(school)], differences[successColumn(school)]];
  const [one, other] = [score, success].map((difference) => (difference === undefined ? 0 : sideOf(difference)));
  if (one === other) return 'agree';
  return one === -(other ?? 0) ? 'against' : 'beside';
};

/** Where a yardstick's two verdicts disagree, yardstick by yardstick; those that agree everywhere are named together. */
export function disagreementText(telling: Telling): string {
  const { worlds, yardsticks } = telling.found;
  const read = yardsticks.map((school) => {
    const of = (kind: string): readonly ContrastCell[] => worlds.filter((cell) => kindOf(cell, school) === kind);
    return { name: schoolName(telling, school), against: of('against'), beside: of('beside') };
  });
  const disagreeing = read.filter(({ against, beside }) => against.length + beside.length > 0);
  if (disagreeing.length === 0) return tell('agree');
  const lines = disagreeing.map(({ name, against, beside }) => {
    const places = against.map(({ worldview }) => worldName(telling.opened, worldview)).join('; ');
    const params = { name, worlds: worlds.length, against: against.length, beside: beside.length, places };
    return `- ${tell('disagree-line', params)}`;
  });
  return [tell('disagree'), lines.join('\n')].join('\n\n');
}
