import type { Command } from 'commander';
import { repeated } from '../../repeated.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type BestResponseOptions, bestResponse } from './best-response.ts';
import { ALL, OWN } from './lab-settings.ts';
import { type TournamentOptions, tournament } from './tournament.ts';

/** Who does well against whom: everybody against everybody, and the best reply to each. */
export function addContestCommands(lab: Command, voice: Voice, wait: (work: Promise<void>) => void): void {
  const contest = (name: string, games: string): Command =>
    lab
      .command(name)
      .description(speak(`lab.${name}.about`))
      .option('--scenario <id>', speak('lab.option.scenario'))
      .option('--physics <id>', speak('lab.option.physics'), ALL)
      .option('--tempers <id>', speak('lab.option.tempers'), OWN)
      .addOption(repeated('--seat <party=agent>', speak('lab.option.seat')))
      .addOption(repeated('--set <parameter=value>', speak('lab.option.set-here')))
      .addOption(repeated('--off <id>', speak('lab.option.off-here')))
      .option('--noise <rate>', speak('lab.option.noise'))
      .option('--turns <number>', speak('lab.option.turns'))
      .option('--column <id>', speak('lab.option.payoff'))
      .option('--games <number>', speak(`lab.${name}.games`), games)
      .option('--seed <number>', speak('option.first-seed'), '1')
      .option('--workers <number>', speak('option.workers'))
      .option('--json', speak('option.json'));
  contest('tournament', '20')
    .addOption(repeated('--chair <party[=agents]>', speak('lab.option.chair')))
    .option('--self', speak('lab.option.self'))
    .option('--all', speak('lab.option.all-meetings'))
    .action((options: TournamentOptions) => wait(tournament(options, voice)));
  contest('best-response', '8')
    .option('--party <id>', speak('lab.option.replying'))
    .addOption(repeated('--against <party[=agents]>', speak('lab.option.replied')))
    .option('--instead <agent>', speak('lab.option.instead'))
    .option('--worst', speak('lab.option.worst'))
    .option('--budget <number>', speak('lab.best-response.budget-option'), '2000')
    .action((options: BestResponseOptions) => wait(bestResponse(options, voice)));
}
