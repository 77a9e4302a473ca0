import { type Command, Option } from 'commander';
import { SENSITIVITY_METHODS } from '#lab';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type DiscoverOptions, discover } from './discover.ts';
import { type SensitivityOptions, sensitivity } from './sensitivity.ts';

/** Questions that are put to the rows of a run, or to somebody’s own model. */
export function addAnalysisCommands(lab: Command, voice: Voice, wait: (work: Promise<void>) => void): void {
  lab
    .command('sensitivity')
    .description(speak('lab.sensitivity.about'))
    .argument('[folder]', speak('lab.run-folder'))
    .option('--measure <id>', speak('lab.sensitivity.option.measure'))
    .option('--model <file>', speak('lab.sensitivity.option.model'))
    .addOption(
      new Option('--method <name>', speak('lab.sensitivity.option.method'))
        .choices(SENSITIVITY_METHODS)
        .default(SENSITIVITY_METHODS[0]),
    )
    .option('--n <number>', speak('lab.sensitivity.option.n'))
    .option('--levels <number>', speak('lab.sensitivity.option.levels'), '4')
    .option('--seed <number>', speak('lab.sensitivity.option.seed'), '1')
    .option('--resamples <number>', speak('lab.sensitivity.option.resamples'), '1000')
    .option('--json', speak('option.json'))
    .action((folder: string | undefined, options: SensitivityOptions) => wait(sensitivity(folder, options, voice)));
  lab
    .command('discover')
    .description(speak('lab.discover.about'))
    .argument('<folder>', speak('lab.run-folder'))
    .requiredOption('--measure <id>', speak('lab.discover.option.measure'))
    .option('--at-least <number>', speak('lab.discover.option.at-least'))
    .option('--at-most <number>', speak('lab.discover.option.at-most'))
    .option('--compare <party=first,second>', speak('lab.discover.option.compare'))
    .option('--boxes <number>', speak('lab.discover.option.boxes'), '3')
    .option('--depth <number>', speak('lab.discover.option.depth'), '3')
    .option('--seed <number>', speak('lab.discover.option.seed'), '1')
    .option('--json', speak('option.json'))
    .action((folder: string, options: DiscoverOptions) => wait(discover(folder, options, voice)));
}
