import type { Command } from 'commander';
import { repeated } from '../../repeated.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type ExplainOptions, explain } from './explain.ts';
import { ALL, OWN } from './lab-settings.ts';
import { type RobustOptions, robust } from './robust.ts';

/** Commands that answer for all schools at once: which line is least regretted, and the page on the headline question. */
export function addAnswerCommands(lab: Command, voice: Voice, wait: (work: Promise<void>) => void): void {
  lab
    .command('robust')
    .description(speak('lab.robust.about'))
    .option('--scenario <id>', speak('lab.option.scenario'))
    .option('--party <id>', speak('lab.robust.party'))
    .addOption(repeated('--agent <name>', speak('lab.robust.agent')))
    .option('--physics <id>', speak('lab.option.physics'), ALL)
    .option('--tempers <id>', speak('lab.option.tempers'), OWN)
    .option('--games <number>', speak('lab.robust.games'), '200')
    .option('--resamples <number>', speak('lab.robust.resamples'), '1000')
    .option('--seed <number>', speak('option.first-seed'), '1')
    .option('--workers <number>', speak('option.workers'))
    .option('--all', speak('lab.robust.all'))
    .option('--json', speak('option.json'))
    .action((options: RobustOptions) => wait(robust(options, voice)));
  lab
    .command('explain')
    .description(speak('lab.explain.about'))
    .option('--out <folder>', speak('lab.explain.out'), 'docs/explanation')
    .option('--data <folder>', speak('lab.explain.data'), 'reports/explanation')
    .option('--games <number>', speak('lab.explain.games'))
    .option('--page-only', speak('lab.explain.page-only'))
    .option('--workers <number>', speak('option.workers'))
    .option('--json', speak('option.json'))
    .action((options: ExplainOptions) => wait(explain(options, voice)));
}
