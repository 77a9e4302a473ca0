import {
  boxStudy,
  type CounterExample,
  counterExamples,
  type Duel,
  type DuelBox,
  duelBoxes,
  duelCells,
  duelStudy,
  partingsOf,
  partTasks,
  type Row,
} from '#lab';
import { together } from '../../gathering.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { boxColumns, type DuelBeyond, type DuelPartings } from './duel-beyond.ts';
import { type DuelOptions, type DuelSizes, demandDifference, duelOf, sizesFrom } from './duel-settings.ts';
import { duelStory } from './duel-story.ts';
import { seatsText } from './lab-words.ts';
import { doneTasks, type LabWork, labWork, playedStudy, tellResult } from './lab-work.ts';

/** `lab duel`: two settings on the same luck, compared column by column in each world; where they part, and where each is ahead. */
export async function duel(options: DuelOptions, voice: Voice): Promise<void> {
  const { work, asked } = labWork(options, (own) =>
    together({ planned: () => duelOf(own, options), sizes: () => sizesFrom(own, options) }),
  );
  const { planned, sizes } = asked;
  demandDifference(planned);
  const rows = await playedStudy(duelStudy(planned), work, options, voice);
  if (rows === null) return;
  const partings = await partingsIn(planned, sizes, work, options, voice);
  const boxes = partings && (await boxesIn(planned, sizes, work, options, voice));
  if (partings === null || boxes === null) return;
  const examples = examplesIn(planned, work, rows);
  const cells = duelCells(planned, work.ids, rows).map((cell, at) => ({
    ...cell,
    partings: partings[at] ?? null,
    box: boxes[at] ?? null,
    counterExamples: examples[at] ?? [],
  }));
  const [pair] = planned.pairs;
  const { scenario } = work.scenario;
  const result = { scenario, games: work.games, seed: work.seed, first: pair?.first, second: pair?.second, cells };
  const told = duelStory(settingsLine(options, pair), cells, work, options.all === true, {
    beyond: cells satisfies readonly DuelBeyond[],
    pairs: planned.pairs,
    boxGames: sizes.box.games,
  });
  tellResult(result, told, options, voice);
}

/** Where the histories part, pair by pair; null where somebody stopped it. */
async function partingsIn(
  { pairs, seed }: Duel,
  { partings: games }: DuelSizes,
  work: LabWork,
  options: DuelOptions,
  voice: Voice,
): Promise<readonly DuelPartings[] | null> {
  if (games === 0) return [];
  const done = await doneTasks(partTasks(pairs, games, seed), work, options, voice, 'partings');
  if (done === null) return null;
  return pairs.map((_, pair) => {
    const own = done.filter(({ place }) => place === pair).toSorted((a, b) => a.from - b.from);
    const { turns } = work.scenario;
    const [all, others] = [own.flatMap(({ partings }) => partings), own.flatMap(({ byOthers }) => byOthers)];
    return { all: partingsOf(all, turns), byOthers: partingsOf(others, turns) };
  });
}

/** Who is ahead where in the published ranges, pair by pair; null where somebody stopped it. */
async function boxesIn(
  planned: Duel,
  { box }: DuelSizes,
  work: LabWork,
  options: DuelOptions,
  voice: Voice,
): Promise<readonly DuelBox[] | null> {
  if (box.points === 0) return [];
  const { scenario, ids } = work;
  const rows = await playedStudy(boxStudy(scenario, planned, box), work, options, voice, 'box');
  return rows && duelBoxes(scenario, planned, box, ids, rows, boxColumns(ids));
}

/** The first games that go the other way, pair by pair. */
const examplesIn = (
  { pairs, seed }: Duel,
  { ids }: LabWork,
  rows: readonly (readonly Row[])[],
): readonly (readonly CounterExample[])[] =>
  pairs.map((_, at) => counterExamples(ids, rows[at * 2] ?? [], rows[at * 2 + 1] ?? [], seed));

/** What each setting is, in the words of the command line. */
function settingsLine(options: DuelOptions, pair: Duel['pairs'][number] | undefined): string {
  const own = (seats: string, set: readonly string[], off: readonly string[]): string =>
    [seats, ...set, ...off.map((id) => speak('lab.duel.off', { id }))].join(' ');
  const [seats, others] = [pair?.first.seats ?? {}, pair?.second.seats ?? {}];
  const first = own(seatsText(seats), options.set, options.off);
  const second = own(seatsText(others, seats), options.againstSet, options.againstOff);
  return speak('lab.duel.settings', { first, second, isSame: String(second === '') });
}
