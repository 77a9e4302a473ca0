import { facing, STEELMAN_BAR, type SteelmanCell, steelmanCells, steelmanStudy } from '#lab';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import type { Voice } from '../../voice.ts';
import { ALL, worldsFrom } from './lab-settings.ts';
import { spanCell, valueCell, worldName } from './lab-words.ts';
import { type LabOptions, labWork, playedStudy, tellResult } from './lab-work.ts';

export interface SteelmanOptions extends LabOptions {
  /** With intervals, and the world in which each does best. */
  readonly all?: boolean;
}

/** `lab steelman`: no cell of the dials and no strategy may be a straw man. Exit 1 where one is. */
export async function steelman(options: SteelmanOptions, voice: Voice): Promise<void> {
  const { work } = labWork(options, () => true);
  const { scenario, ids, opened, games, seed } = work;
  const [party = ''] = facing(scenario);
  const plan = { party, worlds: worldsFrom(scenario, ALL, ALL), games, seed };
  const rows = await playedStudy(steelmanStudy(scenario, plan), work, options, voice);
  if (rows === null) return;
  const cells = steelmanCells(scenario, plan, ids, rows);
  const failing = cells.filter(({ passes }) => !passes).map(({ agent }) => agent);
  const lines = [
    speak('lab.steelman.verdict', { failing: failing.length, of: cells.length, agents: failing.join(', ') }),
    speak('lab.steelman.title', { games, bar: STEELMAN_BAR, worlds: plan.worlds.length }),
    '',
    ...(options.all === true ? wholeTable(cells, opened) : shortTable(cells)),
  ];
  tellResult({ scenario: scenario.scenario, party, games, seed, bar: STEELMAN_BAR, cells }, lines, options, voice);
  if (failing.length > 0) voice.endWith(1);
}

const verdict = ({ passes }: SteelmanCell): string => speak('lab.steelman.cell', { passes: String(passes) });
const head = (name: string): string => speak(`lab.head.${name}`);

/** One row each: its best share by each yardstick. */
function shortTable(cells: readonly SteelmanCell[]): readonly string[] {
  const yardsticks = cells[0]?.best.map(({ yardstick }) => yardstick) ?? [];
  const rows = cells.map((cell) => [
    cell.agent,
    verdict(cell),
    ...cell.best.map(({ share }) => valueCell('share', share.mean)),
  ]);
  return tableLines([left(head('agent')), left(''), ...yardsticks.map(right)], rows);
}

/** One row for each yardstick: the share with its interval, and where it was reached. */
function wholeTable(cells: readonly SteelmanCell[], opened: OpenedScenario): readonly string[] {
  const rows = cells.flatMap((cell) =>
    cell.best.map(({ yardstick, worldview, share }, at) => [
      at === 0 ? cell.agent : '',
      at === 0 ? verdict(cell) : '',
      yardstick,
      valueCell('share', share.mean),
      spanCell('share', share),
      worldName(opened, worldview),
    ]),
  );
  const columns = [left(head('agent')), left(''), left(head('yardstick')), right(head('best-share'))];
  return tableLines([...columns, left(head('interval')), left(head('best-in'))], rows);
}
