import { say } from '#engine';
import { type CriterionReading, type PlanNote, plainOf, type Tally } from '#lab';
import { agentName } from '../report/naming.ts';
import { schoolInside, type Telling, tell } from './speech.ts';

/** What stands after the slash of a column: the school of a score. */
const schoolOf = (column: string): string => column.slice(column.indexOf('/') + 1);

/** What every seat of a list begins with, up to a slash: `own-side/1/inside-talks` and `own-side/2/before-talks` are `own-side/…`. */
function groupOf(names: readonly string[]): string {
  const heads = [...new Set(names.map((name) => name.split('/')[0] ?? name))];
  return heads.map((head) => (names.includes(head) ? `\`${head}\`` : `\`${head}/…\``)).join(', ');
}

/** Ids that a criterion came out to be, in words. */
function namesOf(named: readonly string[], telling: Telling): string {
  const { words } = telling.opened;
  const nameOf = (id: string): string => {
    if (id.includes('yardstick')) return schoolInside(telling, schoolOf(id));
    for (const key of [`parameter.${id}`, `mechanism.${id}.name`]) if (key in words) return say(words, key);
    return `\`${id}\``;
  };
  return named.map(nameOf).join('; ');
}

const tallyText = ({ column, yes, no, open }: Tally, telling: Telling): string =>
  tell('tally', { name: schoolInside(telling, schoolOf(column)), yes, no, open });

/** Of a note, the side that a criterion speaks of, as a reader calls it. */
const sideName = (side: string, { found }: Telling): string =>
  tell('side', { side, first: agentName(found.sides.first), second: agentName(found.sides.second) });

/** What a criterion asks, and what it came out to be where it asks for somebody or something. */
export function criterionText(reading: CriterionReading, telling: Telling): string {
  const plain = plainOf(reading.criterion);
  const side = 'side' in plain ? plain.side : 'first';
  const names = 'parameters' in plain ? plain.parameters : 'mechanisms' in plain ? plain.mechanisms : [];
  return tell(`criterion.${plain.is}`, {
    isNot: String(reading.criterion.is === 'not'),
    side: sideName(side, telling),
    wanted: 'names' in plain ? groupOf(plain.names) : namesOf(names, telling),
    over: 'over' in plain ? plain.over : '',
    by: 'by' in plain ? plain.by : '',
    share: 'share' in plain ? plain.share : 0,
    physics: 'physics' in plain && plain.physics !== undefined ? schoolInside(telling, plain.physics) : 'none',
    found: reading.named.length,
    named: namesOf(reading.named, telling),
  });
}

/** A criterion with its answer before it. */
export const answeredText = (reading: CriterionReading, kind: 'expected' | 'overturned', telling: Telling): string =>
  tell('answered', { kind, answer: reading.answer, text: criterionText(reading, telling) });

/** The same with what was counted, column by column. */
export function countedText(reading: CriterionReading, kind: 'expected' | 'overturned', telling: Telling): string {
  const { criterion, tallies } = reading;
  const counts = tallies.map((tally) => tallyText(tally, telling)).join('; ');
  const answered = answeredText(reading, kind, telling);
  return counts === '' ? answered : `${answered} (${tell(`counted.${plainOf(criterion).is}`, { counts })})`;
}

/** Of a plan, the criteria that would overturn it and did, or may. */
export const overturning = ({ criteria }: PlanNote): readonly CriterionReading[] =>
  criteria?.overturned.filter(({ answer }) => answer === criteria.isOverturned && answer !== 'no') ?? [];
