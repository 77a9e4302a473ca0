import type { Command } from 'commander';
import { repeated } from '../../repeated.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type AblationOptions, ablation } from './ablation.ts';
import { addAnalysisCommands } from './analysis-commands.ts';
import { addAnswerCommands } from './answer-commands.ts';
import { type BargainOptions, bargain } from './bargain.ts';
import { addContestCommands } from './contest-commands.ts';
import { type DeadlockOptions, deadlock } from './deadlock.ts';
import { duel } from './duel.ts';
import type { DuelOptions } from './duel-settings.ts';
import { type GradualismOptions, gradualism } from './gradualism.ts';
import { HEADLINE, type HeadlineOptions, headline } from './headline.ts';
import { ALL, OWN } from './lab-settings.ts';
import { type PathOptions, path } from './path.ts';
import { type PlayabilityOptions, playability } from './playability.ts';
import { addReportCommands } from './report-commands.ts';
import { addRowCommands } from './row-commands.ts';
import { type SteelmanOptions, steelman } from './steelman.ts';

/** The questions of the lab, as commands under `lab`. */
export function addLabCommands(lab: Command, voice: Voice, wait: (work: Promise<void>) => void): void {
  addRowCommands(lab, voice, wait);
  addReportCommands(lab, voice, wait);
  const question = (name: string, games: string): Command =>
    lab
      .command(name)
      .description(speak(`lab.${name}.about`))
      .option('--scenario <id>', speak('lab.option.scenario'))
      .option('--games <number>', speak(`lab.${name}.games`), games)
      .option('--seed <number>', speak('option.first-seed'), '1')
      .option('--workers <number>', speak('option.workers'))
      .option('--json', speak('option.json'));
  const inWorlds = (command: Command, tempers: string): Command =>
    command
      .option('--physics <id>', speak('lab.option.physics'), ALL)
      .option('--tempers <id>', speak('lab.option.tempers'), tempers);

  inWorlds(question('duel', '1000'), OWN)
    .addOption(repeated('--seat <party=agent>', speak('lab.option.seat')))
    .addOption(repeated('--set <parameter=value>', speak('lab.option.set')))
    .addOption(repeated('--off <id>', speak('lab.option.off')))
    .addOption(repeated('--against <party=agent>', speak('lab.option.against')))
    .addOption(repeated('--against-set <parameter=value>', speak('lab.option.against-set')))
    .addOption(repeated('--against-off <id>', speak('lab.option.against-off')))
    .option('--against-physics <id>', speak('lab.option.against-physics'))
    .option('--against-tempers <id>', speak('lab.option.against-tempers'))
    .option('--partings <number>', speak('lab.duel.partings'))
    .option('--box <points>', speak('lab.duel.box'))
    .option('--box-games <number>', speak('lab.duel.box-games'), '4')
    .option('--all', speak('lab.option.all-figures'))
    .action((options: DuelOptions) => wait(duel(options, voice)));
  inWorlds(question('deadlock', '1000'), ALL).action((options: DeadlockOptions) => wait(deadlock(options, voice)));
  question('headline', '200')
    .addOption(repeated('--first <party=agent>', speak('lab.option.first')))
    .addOption(repeated('--second <party=agent>', speak('lab.option.second')))
    .option('--column <id>', speak('lab.option.column'), HEADLINE.column)
    .option('--ranges <id>', speak('lab.option.ranges'), ALL)
    .option('--top <number>', speak('lab.option.top'), '10')
    .option('--all', speak('lab.option.all-parameters'))
    .action((options: HeadlineOptions) => wait(headline(options, voice)));
  question('steelman', '100')
    .option('--all', speak('lab.option.all-stands'))
    .action((options: SteelmanOptions) => wait(steelman(options, voice)));
  inWorlds(question('ablation', '400'), OWN)
    .addOption(repeated('--seat <party=agent>', speak('lab.option.seat')))
    .option('--out <file>', speak('lab.option.out'))
    .action((options: AblationOptions) => wait(ablation(options, voice)));
  question('playability', '100')
    .option('--party <id>', speak('lab.option.party'))
    .option('--points <number>', speak('lab.option.points'), '50')
    .option('--rollouts <number>', speak('lab.option.rollouts'), '8')
    .option('--mixed <number>', speak('lab.option.mixed'), '1000')
    .option('--all', speak('lab.option.all-moves'))
    .action((options: PlayabilityOptions) => wait(playability(options, voice)));
  addAnalysisCommands(lab, voice, wait);
  addAnswerCommands(lab, voice, wait);
  addContestCommands(lab, voice, wait);
  lab
    .command('gradualism')
    .description(speak('lab.gradualism.about'))
    .option('--delta <number>', speak('lab.gradualism.delta'), '0.9')
    .option('--value <number>', speak('lab.gradualism.value'), '1.5')
    .option('--games <number>', speak('lab.gradualism.games'), '64')
    .option('--seed <number>', speak('option.first-seed'), '1')
    .option('--json', speak('option.json'))
    .action((options: GradualismOptions) => gradualism(options, voice));
  lab
    .command('path')
    .description(speak('lab.path.about'))
    .argument('<file>', speak('lab.path.argument'))
    .option('--json', speak('option.json'))
    .action((file: string, options: PathOptions) => path(file, options, voice));
  lab
    .command('bargain')
    .description(speak('lab.bargain.about'))
    .argument('[file]', speak('lab.bargain.argument'))
    .option('--between <parties>', speak('lab.option.between'))
    .option('--scenario <id>', speak('lab.option.scenario'))
    .option('--physics <id>', speak('lab.option.bargain-physics'))
    .option('--all', speak('lab.option.all-outcomes'))
    .option('--json', speak('option.json'))
    .action((file: string | undefined, options: BargainOptions) => bargain(file, options, voice));
}
