import { type Command, Option } from 'commander';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { EXPORT_FORMATS, type ExportOptions, exportRows } from './export.ts';
import { merge } from './merge.ts';
import { type RunOptions, run } from './run.ts';

/** Rows to a part where nothing else is asked: some seconds of the fastest games, some minutes of the slowest. */
const CHUNK = '4096';

/** The commands that make rows, join them and write them out, under `lab`. */
export function addRowCommands(lab: Command, voice: Voice, wait: (work: Promise<void>) => void): void {
  lab
    .command('run')
    .description(speak('lab.run.about'))
    .argument('<plan>', speak('lab.run.argument'))
    .requiredOption('--out <folder>', speak('lab.run.out'))
    .option('--workers <number>', speak('option.workers'))
    .option('--resume', speak('lab.run.resume'))
    .option('--shard <i/n>', speak('lab.run.shard'))
    .option('--chunk <rows>', speak('lab.run.chunk'), CHUNK)
    .option('--no-report', speak('lab.run.no-report'))
    .action((plan: string, options: RunOptions) => wait(run(plan, options, voice)));
  lab
    .command('merge')
    .description(speak('lab.merge.about'))
    .argument('<out>', speak('lab.merge.out'))
    .argument('<folder...>', speak('lab.merge.folders'))
    .action((out: string, folders: string[]) => wait(merge(out, folders, voice)));
  lab
    .command('export')
    .description(speak('lab.export.about'))
    .argument('<folder>', speak('lab.export.folder'))
    .addOption(new Option('--format <name>', speak('lab.export.format')).choices(EXPORT_FORMATS).default('csv'))
    .option('--out <file>', speak('lab.export.out'))
    .action((folder: string, options: ExportOptions) => wait(exportRows(folder, options, voice)));
}
