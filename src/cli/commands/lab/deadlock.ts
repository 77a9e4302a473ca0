import { deadlockOf, deadlockStudy, type Estimate } from '#lab';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import type { Voice } from '../../voice.ts';
import { worldsFrom } from './lab-settings.ts';
import { spanCell, valueCell, worldName } from './lab-words.ts';
import { type LabOptions, labWork, playedStudy, tellResult } from './lab-work.ts';

export interface DeadlockOptions extends LabOptions {
  readonly physics: string;
  readonly tempers: string;
}

/** `lab deadlock`: two sides that both wait, by their own declaration; how often there are no talks at all. */
export async function deadlock(options: DeadlockOptions, voice: Voice): Promise<void> {
  const { work, asked: worlds } = labWork(options, ({ scenario: own }) =>
    worldsFrom(own, options.physics, options.tempers),
  );
  const { scenario, ids, opened, games, seed } = work;
  const study = deadlockStudy(scenario, worlds, work);
  const rows = await playedStudy(study, work, options, voice);
  if (rows === null) return;
  const { cells, pairings } = deadlockOf(scenario, study, ids, rows);
  const lines = [
    speak('lab.deadlock.title', { games }),
    '',
    ...tableOf(
      speak('lab.head.world'),
      cells.map(({ worldview, noTalks }) => [worldName(opened, worldview), noTalks]),
    ),
    '',
    ...tableOf(
      speak('lab.deadlock.pairing'),
      pairings.map(({ seats, noTalks }) => {
        const sitting = Object.entries(seats).map((seat) => seat.join('='));
        return [sitting.join(' '), noTalks];
      }),
    ),
  ];
  tellResult({ scenario: scenario.scenario, games, seed, cells, pairings }, lines, options, voice);
}

/** Shares with their intervals, by name. */
const tableOf = (head: string, rows: readonly (readonly [string, Estimate])[]): readonly string[] =>
  tableLines(
    [left(head), right(speak('lab.head.share')), left(speak('lab.head.interval'))],
    rows.map(([name, share]) => [name, valueCell('share', share.mean), spanCell('share', share)]),
  );
