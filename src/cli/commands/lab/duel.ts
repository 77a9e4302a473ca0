import { type Arm, type Duel, duelCells, duelStudy } from '#lab';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { duelStory } from './duel-story.ts';
import { offFrom, parametersFrom, seatsFrom, worldsFrom } from './lab-settings.ts';
import { seatsText } from './lab-words.ts';
import { type LabOptions, type LabWork, labWork, playedStudy, tellResult } from './lab-work.ts';

export interface DuelOptions extends LabOptions {
  readonly physics: string;
  readonly tempers: string;
  readonly seat: readonly string[];
  readonly set: readonly string[];
  readonly off: readonly string[];
  /** What is otherwise in the second setting: who sits, what is set, what is off, in which physics and tempers. */
  readonly against: readonly string[];
  readonly againstSet: readonly string[];
  readonly againstOff: readonly string[];
  readonly againstPhysics?: string;
  readonly againstTempers?: string;
  /** Every figure, and not the chief ones alone. */
  readonly all?: boolean;
}

/** `lab duel`: two settings on the same luck, compared column by column in each world. */
export async function duel(options: DuelOptions, voice: Voice): Promise<void> {
  const work = labWork(options);
  const planned = duelOf(work, options);
  const rows = await playedStudy(duelStudy(planned), work, options, voice);
  if (rows === null) return;
  const cells = duelCells(planned, work.ids, rows);
  const [pair] = planned.pairs;
  const { scenario } = work.scenario;
  const result = { scenario, games: work.games, seed: work.seed, first: pair?.first, second: pair?.second, cells };
  const settings = settingsLine(options, pair);
  tellResult(result, duelStory(settings, cells, work, options.all === true), options, voice);
}

const AGAINST = { physics: '--against-physics', tempers: '--against-tempers' } as const;

function duelOf({ scenario, games, seed }: LabWork, options: DuelOptions): Duel {
  const seats = seatsFrom(scenario, '--seat', options.seat);
  const others = seatsFrom(scenario, '--against', options.against, seats);
  const parameters = parametersFrom(scenario, '--set', options.set);
  const off = offFrom(scenario, '--off', options.off);
  const second = {
    parameters: { ...parameters, ...parametersFrom(scenario, '--against-set', options.againstSet) },
    off: [...off, ...offFrom(scenario, '--against-off', options.againstOff)],
    seats: others,
  };
  const pairs = worldsFrom(scenario, options.physics, options.tempers).map((worldview) => {
    const physics = options.againstPhysics ?? worldview.physics;
    const tempers = options.againstTempers ?? worldview.tempers;
    const first: Arm = { worldviews: [worldview], seats, parameters, off };
    return { first, second: { ...second, worldviews: worldsFrom(scenario, physics, tempers, AGAINST) } };
  });
  return { pairs, games, seed };
}

/** What each setting is, in the words of the command line. */
function settingsLine(options: DuelOptions, pair: Duel['pairs'][number] | undefined): string {
  const own = (seats: string, set: readonly string[], off: readonly string[]): string =>
    [seats, ...set, ...off.map((id) => speak('lab.duel.off', { id }))].join(' ');
  const [seats, others] = [pair?.first.seats ?? {}, pair?.second.seats ?? {}];
  const first = own(seatsText(seats), options.set, options.off);
  const second = own(seatsText(others, seats), options.againstSet, options.againstOff);
  return speak('lab.duel.settings', { first, second, isSame: String(second === '') });
}
