import { boxStudy, type Duel, duelStudy, partTasks, wholeCells } from '#lab';
import { together } from '../../gathering.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { boxColumns } from './duel-beyond.ts';
import { type DuelOptions, demandDifference, duelOf, sizesFrom } from './duel-settings.ts';
import { duelStory } from './duel-story.ts';
import { seatsText } from './lab-words.ts';
import { doneTasks, labWork, playedStudy, tellResult } from './lab-work.ts';

/** `lab duel`: two settings on the same luck, compared column by column in each world; where they part, and where each is ahead. */
export async function duel(options: DuelOptions, voice: Voice): Promise<void> {
  const { work, asked } = labWork(options, (own) =>
    together({ planned: () => duelOf(own, options), sizes: () => sizesFrom(own, options) }),
  );
  const { planned, sizes } = asked;
  demandDifference(planned);
  const rows = await playedStudy(duelStudy(planned), work, options, voice);
  if (rows === null) return;
  const parted = await doneIfAny(sizes.partings, () =>
    doneTasks(partTasks(planned.pairs, sizes.partings, planned.seed), work, options, voice, 'partings'),
  );
  if (parted === null) return;
  const { scenario: opened, ids } = work;
  const boxRows = await doneIfAny(sizes.box.points, () =>
    playedStudy(boxStudy(opened, planned, sizes.box), work, options, voice, 'box'),
  );
  if (boxRows === null) return;
  const cells = wholeCells(opened, planned, sizes, { ids, boxColumns: boxColumns(ids) }, { rows, parted, boxRows });
  const [pair] = planned.pairs;
  const { scenario } = work.scenario;
  const result = { scenario, games: work.games, seed: work.seed, first: pair?.first, second: pair?.second, cells };
  const told = duelStory(settingsLine(options, pair), cells, work, options.all === true, {
    beyond: cells,
    pairs: planned.pairs,
    boxGames: sizes.box.games,
  });
  tellResult(result, told, options, voice);
}

/** What came of games that are played beside the others: nothing where none are asked for; null where somebody stopped it. */
const doneIfAny = <One>(asked: number, play: () => Promise<readonly One[] | null>): Promise<readonly One[] | null> =>
  asked === 0 ? Promise.resolve([]) : play();

/** What each setting is, in the words of the command line. */
function settingsLine(options: DuelOptions, pair: Duel['pairs'][number] | undefined): string {
  const own = (seats: string, set: readonly string[], off: readonly string[]): string =>
    [seats, ...set, ...off.map((id) => speak('lab.duel.off', { id }))].join(' ');
  const [seats, others] = [pair?.first.seats ?? {}, pair?.second.seats ?? {}];
  const first = own(seatsText(seats), options.set, options.off);
  const second = own(seatsText(others, seats), options.againstSet, options.againstOff);
  return speak('lab.duel.settings', { first, second, isSame: String(second === '') });
}
