import { type Arm, type Duel, type DuelCell, duelCells, duelStudy } from '#lab';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { offFrom, parametersFrom, seatsFrom, worldsFrom } from './lab-settings.ts';
import { columnName, figures, plain, worldName } from './lab-words.ts';
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
  tellResult(
    result,
    cells.flatMap((cell) => linesOf(cell, work)),
    options,
    voice,
  );
}

function duelOf({ scenario, games, seed }: LabWork, options: DuelOptions): Duel {
  const seats = seatsFrom(scenario, options.seat);
  const others = seatsFrom(scenario, options.against, seats);
  const parameters = parametersFrom(scenario, options.set);
  const off = offFrom(scenario, options.off);
  const second = {
    parameters: { ...parameters, ...parametersFrom(scenario, options.againstSet) },
    off: [...off, ...offFrom(scenario, options.againstOff)],
    seats: others,
  };
  const pairs = worldsFrom(scenario, options.physics, options.tempers).map((worldview) => {
    const physics = options.againstPhysics ?? worldview.physics;
    const tempers = options.againstTempers ?? worldview.tempers;
    const first: Arm = { worldviews: [worldview], seats, parameters, off };
    return { first, second: { ...second, worldviews: worldsFrom(scenario, physics, tempers) } };
  });
  return { pairs, games, seed };
}

function linesOf({ first, second, differences }: DuelCell, { opened, games }: LabWork): readonly string[] {
  const named = (worlds: DuelCell['first']): string =>
    worlds.worldviews.map((worldview) => worldName(opened, worldview)).join('; ');
  const heads = { first: named(first), second: named(second), games };
  const lines = Object.entries(differences).flatMap(([id, difference]) => {
    const name = columnName(opened, id);
    if (name === null) return [];
    const values = { first: plain(difference.first), second: plain(difference.second), ...figures(difference) };
    return [`  ${speak('lab.duel.line', { name, ...values })}`];
  });
  return [speak(heads.first === heads.second ? 'lab.duel.world' : 'lab.duel.worlds', heads), ...lines];
}
