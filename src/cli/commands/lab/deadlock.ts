import { deadlockOf, deadlockStudy } from '#lab';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { worldsFrom } from './lab-settings.ts';
import { figures, worldName } from './lab-words.ts';
import { type LabOptions, labWork, playedStudy, tellResult } from './lab-work.ts';

export interface DeadlockOptions extends LabOptions {
  readonly physics: string;
  readonly tempers: string;
}

/** `lab deadlock`: two sides that both wait, by their own declaration; how often there are no talks at all. */
export async function deadlock(options: DeadlockOptions, voice: Voice): Promise<void> {
  const work = labWork(options);
  const { scenario, ids, opened, games, seed } = work;
  const study = deadlockStudy(scenario, worldsFrom(scenario, options.physics, options.tempers), work);
  const rows = await playedStudy(study, work, options, voice);
  if (rows === null) return;
  const { cells, pairings } = deadlockOf(scenario, study, ids, rows);
  const lines = [
    speak('lab.deadlock.title', { games }),
    ...cells.map(({ worldview, noTalks }) =>
      speak('lab.deadlock.line', { name: worldName(opened, worldview), ...figures(noTalks) }),
    ),
    speak('lab.deadlock.pairings'),
    ...pairings.map(({ seats, noTalks }) => {
      const name = Object.entries(seats).map((seat) => seat.join('='));
      return speak('lab.deadlock.line', { name: name.join(' '), ...figures(noTalks) });
    }),
  ];
  tellResult({ scenario: scenario.scenario, games, seed, cells, pairings }, lines, options, voice);
}
