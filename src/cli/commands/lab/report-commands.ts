import type { Command } from 'commander';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type ReportOptions, report } from './report.ts';
import { type TheoryOptions, theory } from './theory.ts';

/** What is written about a run, and what theory says beside games, as commands under `lab`. */
export function addReportCommands(lab: Command, voice: Voice, wait: (work: Promise<void>) => void): void {
  lab
    .command('report')
    .description(speak('report.about'))
    .argument('<dir>', speak('report.argument'))
    .option('--out <file>', speak('report.out'))
    .option('--figures <folder>', speak('report.figures'))
    .action((folder: string, options: ReportOptions) => wait(report(folder, options, voice)));
  lab
    .command('theory')
    .description(speak('report.theory.about'))
    .argument('[theory]', speak('report.theory.argument'))
    .option('--games <number>', speak('report.theory.games'), '64')
    .option('--seed <number>', speak('option.first-seed'), '1')
    .option('--svg <file>', speak('report.theory.svg'))
    .option('--json', speak('option.json'))
    .action((id: string | undefined, options: TheoryOptions) => wait(theory(id, options, voice)));
}
