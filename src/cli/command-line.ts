import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { check } from './commands/check.ts';
import { type PlayOptions, play } from './commands/play.ts';
import { type ReplayOptions, replay } from './commands/replay.ts';
import { scenarios } from './commands/scenarios.ts';
import { Complaint } from './complaint.ts';
import { PACKAGE_ROOT } from './source-files.ts';
import { speak } from './speak.ts';
import type { Voice } from './voice.ts';

/** Does what the arguments say; they begin after the program's name. What the caller can mend is said, not thrown. */
export function runCommand(args: readonly string[], voice: Voice): void {
  try {
    program(voice).parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof Complaint) {
      voice.note(speak(error.key, error.params));
      voice.endWith(1);
    } else if (error instanceof CommanderError) voice.endWith(error.exitCode === 0 ? 0 : 2);
    else throw error;
  }
}

const repeated = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function versionOfPackage(): string {
  const text = readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** Names, options and their words; what each command does stands in its own file. */
function program(voice: Voice): Command {
  const top = new Command('you-first').description(speak('about')).version(versionOfPackage()).exitOverride();
  top.configureOutput({
    writeOut: (text) => voice.result(text.trimEnd()),
    writeErr: (text) => voice.note(text.trimEnd()),
  });
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
    .option('--seat <party=strategy>', speak('option.seat'), repeated, [])
    .option('--worldview <id>', speak('option.worldview'), 'unknown')
    .option('--out <file>', speak('option.out'))
    .option('--json', speak('option.json'))
    .action((options: PlayOptions) => play(options, voice));
  top
    .command('replay')
    .description(speak('replay.about'))
    .argument('<file>', speak('replay.argument'))
    .option('--verify', speak('option.verify'))
    .option('--json', speak('option.json'))
    .action((file: string, options: ReplayOptions) => replay(file, options, voice));
  return top;
}
