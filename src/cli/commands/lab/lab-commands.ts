import type { Command } from 'commander';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type AblationOptions, ablation } from './ablation.ts';
import { type DeadlockOptions, deadlock } from './deadlock.ts';
import { type DuelOptions, duel } from './duel.ts';
import { HEADLINE, type HeadlineOptions, headline } from './headline.ts';
import { ALL, OWN } from './lab-settings.ts';
import type { LabOptions } from './lab-work.ts';
import { type PlayabilityOptions, playability } from './playability.ts';
import { steelman } from './steelman.ts';

const repeated = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The questions of the lab, as commands under `lab`. */
export function addLabCommands(lab: Command, voice: Voice, wait: (work: Promise<void>) => void): void {
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
    .option('--seat <party=agent>', speak('lab.option.seat'), repeated, [])
    .option('--set <parameter=value>', speak('lab.option.set'), repeated, [])
    .option('--off <id>', speak('lab.option.off'), repeated, [])
    .option('--against <party=agent>', speak('lab.option.against'), repeated, [])
    .option('--against-set <parameter=value>', speak('lab.option.against-set'), repeated, [])
    .option('--against-off <id>', speak('lab.option.against-off'), repeated, [])
    .option('--against-physics <id>', speak('lab.option.against-physics'))
    .option('--against-tempers <id>', speak('lab.option.against-tempers'))
    .action((options: DuelOptions) => wait(duel(options, voice)));
  inWorlds(question('deadlock', '1000'), ALL).action((options: DeadlockOptions) => wait(deadlock(options, voice)));
  question('headline', '200')
    .option('--first <party=agent>', speak('lab.option.first'), repeated, [])
    .option('--second <party=agent>', speak('lab.option.second'), repeated, [])
    .option('--column <id>', speak('lab.option.column'), HEADLINE.column)
    .option('--ranges <id>', speak('lab.option.ranges'), ALL)
    .option('--top <number>', speak('lab.option.top'), '10')
    .action((options: HeadlineOptions) => wait(headline(options, voice)));
  question('steelman', '100').action((options: LabOptions) => wait(steelman(options, voice)));
  inWorlds(question('ablation', '400'), OWN)
    .option('--seat <party=agent>', speak('lab.option.seat'), repeated, [])
    .option('--out <file>', speak('lab.option.out'))
    .action((options: AblationOptions) => wait(ablation(options, voice)));
  question('playability', '100')
    .option('--party <id>', speak('lab.option.party'))
    .option('--points <number>', speak('lab.option.points'), '50')
    .option('--rollouts <number>', speak('lab.option.rollouts'), '8')
    .option('--mixed <number>', speak('lab.option.mixed'), '1000')
    .action((options: PlayabilityOptions) => wait(playability(options, voice)));
}
