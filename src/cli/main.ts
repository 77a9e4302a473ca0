#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { check } from './commands/check.ts';
import { play } from './commands/play.ts';
import { replay } from './commands/replay.ts';
import { scenarios } from './commands/scenarios.ts';
import { Complaint } from './complaint.ts';
import { speak } from './speak.ts';
import { processVoice as voice } from './voice.ts';

const USAGE = 2;
const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The command line: names, options and their words; what each command does stands in its own file. */
function program(): Command {
  const top = new Command('you-first').description(speak('about')).exitOverride().showHelpAfterError();
  top
    .command('scenarios')
    .description(speak('scenarios.about'))
    .option('--json', speak('option.json'))
    .action((options: { json?: boolean }) => scenarios(options, voice));
  top
    .command('check')
    .description(speak('check.about'))
    .argument('<path...>', speak('check.argument'))
    .action((paths: string[]) => check(paths, voice));
  top
    .command('play')
    .description(speak('play.about'))
    .requiredOption('--scenario <id>', speak('option.scenario'))
    .option('--seed <number>', speak('option.seed'), '1')
    .option('--seat <party=strategy>', speak('option.seat'), collect, [])
    .option('--worldview <id>', speak('option.worldview'), 'unknown')
    .option('--out <file>', speak('option.out'))
    .option('--json', speak('option.json'))
    .action((options: Parameters<typeof play>[0]) => play(options, voice));
  top
    .command('replay')
    .description(speak('replay.about'))
    .argument('<file>', speak('replay.argument'))
    .option('--verify', speak('option.verify'))
    .option('--json', speak('option.json'))
    .action((file: string, options: { verify?: boolean; json?: boolean }) => replay(file, options, voice));
  return top;
}

try {
  program().parse();
} catch (error) {
  if (error instanceof Complaint) {
    voice.note(speak(error.key, error.params));
    process.exitCode = error.exitCode;
  } else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  else throw error;
}
