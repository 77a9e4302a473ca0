import { say } from '#engine';
import { facing, STEELMAN_BAR, type SteelmanCell, steelmanCells, steelmanStudy } from '#lab';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { ALL, worldsFrom } from './lab-settings.ts';
import { figures, worldName } from './lab-words.ts';
import { type LabOptions, labWork, playedStudy, tellResult } from './lab-work.ts';

/** `lab steelman`: no cell of the dials and no strategy may be a straw man. Exit 1 where one is. */
export async function steelman(options: LabOptions, voice: Voice): Promise<void> {
  const work = labWork(options);
  const { scenario, ids, opened, games, seed } = work;
  const [party = ''] = facing(scenario);
  const plan = { party, worlds: worldsFrom(scenario, ALL, ALL), games, seed };
  const rows = await playedStudy(steelmanStudy(scenario, plan), work, options, voice);
  if (rows === null) return;
  const cells = steelmanCells(scenario, plan, ids, rows);
  const failing = cells.filter(({ passes }) => !passes).map(({ agent }) => agent);
  const lines = [
    speak('lab.steelman.title', { games, bar: STEELMAN_BAR }),
    ...cells.flatMap((cell) => linesOf(cell, opened)),
    speak('lab.steelman.verdict', { failing: failing.length, of: cells.length, agents: failing.join(', ') }),
  ];
  tellResult({ scenario: scenario.scenario, party, games, seed, bar: STEELMAN_BAR, cells }, lines, options, voice);
  if (failing.length > 0) voice.endWith(1);
}

function linesOf({ agent, best, passes }: SteelmanCell, opened: OpenedScenario): readonly string[] {
  const stands = best.map(({ yardstick, worldview, share }) =>
    speak('lab.steelman.best', {
      yardstick: say(opened.words, `worldview.${yardstick}.name`),
      world: worldName(opened, worldview),
      ...figures(share),
    }),
  );
  return [speak('lab.steelman.cell', { agent, passes: String(passes) }), ...stands.map((line) => `  ${line}`)];
}
