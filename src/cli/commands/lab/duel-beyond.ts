import { factParams, say } from '#engine';
import {
  type Arm,
  type CounterExample,
  type Divider,
  type DuelBox,
  type Estimate,
  type Happening,
  type Partings,
  type WholeCell,
} from '#lab';
import { typed } from '../../called.ts';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import { columnName, spanCell, unitOf, valueCell } from './lab-words.ts';
import type { LabWork } from './lab-work.ts';

/** What is told of one world of a duel beside its table. */
export type DuelBeyond = Pick<WholeCell, 'partings' | 'box' | 'counterExamples'>;

/** Dividers that are told of each setting. */
const TOP = 3;

/** Where the histories part, and who is ahead in the published ranges; the whole adds what divides them, and games that go the other way. */
export const beyondLines = (
  { partings, box, counterExamples }: DuelBeyond,
  { first, second }: { readonly first: Arm; readonly second: Arm },
  boxGames: number,
  work: LabWork,
  isWhole: boolean,
): readonly string[] => [
  ...(partings === null ? [] : partingLines('all', partings.all, work, isWhole)),
  ...(partings === null || !isWhole ? [] : partingLines('others', partings.byOthers, work, isWhole)),
  ...(box === null ? [] : boxLines(box, boxGames, work)),
  ...(isWhole ? counterLines(counterExamples, [first, second], work) : []),
];

function partingLines(
  whose: keyof typeof WHOSE,
  { games, byTurn, never, first, second }: Partings,
  work: LabWork,
  isWhole: boolean,
): readonly string[] {
  const turns = byTurn.flatMap((count, at) =>
    count === 0 ? [] : [speak('lab.duel.part.turn', { turn: at + 1, games: count })],
  );
  if (turns.length === 0) return [speak(`lab.duel.part.${WHOSE[whose]}-never`, { games })];
  return [
    speak(`lab.duel.part.${WHOSE[whose]}`, { games, turns: turns.join(', '), never }),
    ...(isWhole ? [...dividerLine('first', first, work), ...dividerLine('second', second, work)] : []),
  ];
}

/** Whose deeds are laid beside each other. */
const WHOSE = { all: 'turns', others: 'others' } as const;

function dividerLine(side: 'first' | 'second', dividers: readonly Divider[], work: LabWork): readonly string[] {
  const told = dividers
    .slice(0, TOP)
    .map(({ happening, games }) => speak('lab.duel.part.divider', { sentence: sentenceOf(happening, work), games }));
  return told.length === 0 ? [] : [speak(`lab.duel.part.${side}`, { dividers: told.join('; ') })];
}

/** What happened, in the words of the world. */
function sentenceOf(happening: Happening, { opened: { words } }: LabWork): string {
  const key = `fact.${happening.fact}`;
  if (words[key] === undefined) return happening.fact;
  const fact = { ...happening, turn: 0, because: null, rule: null, ruleWords: null, claims: [], source: null };
  return say(
    words,
    key,
    factParams(fact, (name) => words[name] ?? name),
  );
}

function boxLines(box: DuelBox, games: number, work: LabWork): readonly string[] {
  const entries = Object.entries(box);
  const points = entries[0]?.[1].shares.points ?? 0;
  const share = (estimate: Estimate): string => `${valueCell('share', estimate.mean)} (${spanCell('share', estimate)})`;
  const heads = ['first', 'second', 'neither'].map((id) => right(speak(`lab.duel.ranges.${id}`)));
  const rows = entries.flatMap(([column, { shares, slopes }]) => {
    const row = [shares.first, shares.second, shares.neither].map(share);
    const turned = slopes.filter(({ turnsSign }) => turnsSign).map(({ parameter }) => parameter);
    const line = speak('lab.duel.ranges.turns', { names: turned.join(', ') });
    return [[`    ${columnName(work.opened, column) ?? column}`, ...row], ...(turned.length === 0 ? [] : [line])];
  });
  return [
    speak('lab.duel.ranges.title', { points, games, lucks: points * games }),
    ...tableLines([left(''), ...heads], rows),
  ];
}

/** The counter-examples by the yardsticks' scores, as games that one can play again. */
function counterLines(
  examples: readonly CounterExample[],
  arms: readonly [Arm, Arm],
  work: LabWork,
): readonly string[] {
  const told = examples.filter(({ column }) => column.startsWith('yardstick-score/'));
  const lines = told.flatMap(({ column, seed, first, second, higher }) => {
    const unit = unitOf(work.scenario, column);
    const values = { first: valueCell(unit, first), second: valueCell(unit, second) };
    const name = columnName(work.opened, column) ?? column;
    return [
      speak('lab.duel.counter.line', { name, seed, higher, ...values }),
      ...arms.flatMap((arm) => {
        const command = playCommand(arm, seed, work);
        return command === null ? [] : [speak('lab.duel.counter.play', { command: typed(command) })];
      }),
    ];
  });
  return lines.length === 0 ? [] : [speak('lab.duel.counter.title'), ...lines];
}

/** The command, without the program’s name, that plays one game of an arm again; null where `play` cannot: parameters, rules that are off, agents of the lab. */
export function playCommand(
  { worldviews, seats, parameters = {}, off = [] }: Arm,
  seed: string,
  { scenario }: LabWork,
): string | null {
  const [worldview] = worldviews;
  const names = Object.entries(seats).map(([party, [name = '']]) => ({ party, name }));
  const isPlain = names.every(({ name }) => !/[/@]/.test(name) && name !== 'skip');
  if (worldview === undefined || worldviews.length > 1) return null;
  if (!isPlain || Object.keys(parameters).length > 0 || off.length > 0) return null;
  const { physics, tempers } = worldview;
  const chairs = names.map(({ party, name }) => `--seat ${party}=${name}`).join(' ');
  return `play --scenario ${scenario.scenario} --seed ${seed} --physics ${physics} --tempers ${tempers} ${chairs}`;
}

/** Columns whose standing over the box is told: the scores of all yardsticks. */
export const boxColumns = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => id.startsWith('yardstick-score/') || id === 'holds/first-phase-kept');
