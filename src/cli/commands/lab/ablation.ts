import { say } from '#engine';
import { type Ablation, ablationOf, ablationStudy, sideOf } from '#lab';
import { together } from '../../gathering.ts';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { writeWhole } from '../../whole-file.ts';
import { seatsFrom, worldsFrom } from './lab-settings.ts';
import { columnName, figures } from './lab-words.ts';
import { type LabOptions, labWork, playedStudy, tellResult } from './lab-work.ts';

export interface AblationOptions extends LabOptions {
  readonly seat: readonly string[];
  readonly physics: string;
  readonly tempers: string;
  readonly out?: string;
}

/** `lab ablation`: what each named mechanism adds, with it less without it on the same seeds. */
export async function ablation(options: AblationOptions, voice: Voice): Promise<void> {
  const { work, asked } = labWork(options, ({ scenario: own }) =>
    together({
      worlds: () => worldsFrom(own, options.physics, options.tempers),
      seats: () => seatsFrom(own, '--seat', options.seat),
    }),
  );
  const { scenario, ids, opened } = work;
  const plan = { ...asked, games: work.games, seed: work.seed };
  const rows = await playedStudy(ablationStudy(scenario, plan), work, options, voice);
  if (rows === null) return;
  const result = ablationOf(scenario, plan, ids, rows);
  if (options.out !== undefined) writeWhole(options.out, `${JSON.stringify(result, null, 2)}\n`);
  tellResult(result, linesOf(result, opened), options, voice);
}

/** Only what is clear: differences whose interval lies on one side of zero. All of them stand in the file. */
const linesOf = ({ games, rows }: Ablation, opened: OpenedScenario): readonly string[] => [
  speak('lab.ablation.title', { games }),
  ...rows.flatMap(({ mechanism, measures }) => [
    say(opened.words, `mechanism.${mechanism}.name`),
    ...Object.entries(measures)
      .filter(([, estimate]) => sideOf(estimate) !== 0)
      .map(
        ([id, estimate]) =>
          `  ${speak('lab.ablation.line', { name: columnName(opened, id) ?? id, ...figures(estimate) })}`,
      ),
  ]),
];
