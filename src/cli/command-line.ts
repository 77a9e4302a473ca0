import { Command, CommanderError, Option } from 'commander';
import { calledAs } from './called.ts';
import { type BenchOptions, bench } from './commands/bench.ts';
import { CHART_FORMATS, type ChartOptions, chart } from './commands/chart.ts';
import { type CheckOptions, check } from './commands/check.ts';
import { addLabCommands } from './commands/lab/lab-commands.ts';
import { type PlayOptions, play } from './commands/play.ts';
import { type ProtocolOptions, protocol } from './commands/protocol.ts';
import { type ReplayOptions, replay } from './commands/replay.ts';
import { scenarios } from './commands/scenarios.ts';
import { type SoakOptions, soak } from './commands/soak.ts';
import { type SourcesOptions, sources } from './commands/sources.ts';
import { type TextsOptions, texts } from './commands/texts/texts.ts';
import { complaintsIn } from './complaint.ts';
import { repeated } from './repeated.ts';
import { speak } from './speak.ts';
import { versionOfPackage } from './version.ts';
import type { Voice } from './voice.ts';

/**
 * Does what the arguments say; they begin after the program's name. What the caller can mend is said, not thrown. Short
 * commands are done when this returns, long ones when its promise is kept.
 */
export function runCommand(args: readonly string[], voice: Voice): Promise<void> {
  let long: Promise<void> = Promise.resolve();
  const wait = (work: Promise<void>): void => {
    long = work;
  };
  try {
    program(voice, wait).parse(args, { from: 'user' });
  } catch (error) {
    complain(error, voice);
  }
  return long.catch((error: unknown) => complain(error, voice));
}

/** Says what the caller can mend; anything else is a broken promise, and is thrown on. */
function complain(error: unknown, voice: Voice): void {
  const complaints = complaintsIn(error);
  if (complaints !== null) {
    for (const { key, params, at, code, sentence } of complaints) {
      const said = (sentence ?? speak(key, params)).trimEnd();
      voice.note(at === null ? said : `${at}: ${code}: ${said}`);
    }
    voice.endWith(1);
  } else if (error instanceof CommanderError) voice.endWith(error.exitCode === 0 ? 0 : 2);
  else throw error;
}

/** Names, options and their words; what each command does stands in its own file. */
function program(voice: Voice, wait: (work: Promise<void>) => void): Command {
  const top = new Command(calledAs()).description(speak('about')).version(versionOfPackage()).exitOverride();
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
    .option('--json', speak('check.json'))
    .action((paths: string[], options: CheckOptions) => check(paths, options, voice));
  top
    .command('play')
    .description(speak('play.about'))
    .requiredOption('--scenario <id>', speak('option.scenario'))
    .option('--seed <number>', speak('option.seed'), '1')
    .addOption(repeated('--seat <party=strategy>', speak('option.seat')))
    .option('--worldview <id>', speak('option.worldview'), 'unknown')
    .option('--physics <id>', speak('option.physics'))
    .option('--tempers <id>', speak('option.tempers'))
    .option('--out <file>', speak('option.out'))
    .option('--json', speak('option.json'))
    .action((options: PlayOptions) => play(options, voice));
  top
    .command('replay')
    .description(speak('replay.about'))
    .argument('<file>', speak('replay.argument'))
    .option('--verify', speak('option.verify'))
    .option('--out <file>', speak('replay.out'))
    .option('--json', speak('option.json'))
    .action((what: string, options: ReplayOptions) => wait(replay(what, options, voice)));
  top
    .command('chart')
    .description(speak('chart.about'))
    .requiredOption('--scenario <id>', speak('option.scenario'))
    .requiredOption('--party <id>', speak('option.party'))
    .addOption(new Option('--format <name>', speak('option.format')).choices(CHART_FORMATS).default('xstate'))
    .action((options: ChartOptions) => chart(options, voice));
  top
    .command('protocol')
    .description(speak('protocol.about'))
    .addOption(new Option('--format <name>', speak('option.format')).choices(CHART_FORMATS).default('xstate'))
    .action((options: ProtocolOptions) => protocol(options, voice));
  top
    .command('sources')
    .description(speak('sources.about'))
    .option('--scenario <id>', speak('option.one-scenario'))
    .option('--json', speak('option.json'))
    .action((options: SourcesOptions) => sources(options, voice));
  top
    .command('texts')
    .description(speak('texts.about'))
    .argument('[id]', speak('texts.argument'))
    .option('--scenario <id>', speak('option.one-scenario'))
    .option('--json', speak('option.json'))
    .action((id: string | undefined, options: TextsOptions) => texts(id, options, voice));
  top
    .command('soak')
    .description(speak('soak.about'))
    .requiredOption('--games <number>', speak('option.games'))
    .option('--scenario <id>', speak('option.one-scenario'))
    .option('--seed <number>', speak('option.first-seed'), '1')
    .option('--workers <number>', speak('option.workers'))
    .option('--json', speak('option.json'))
    .action((options: SoakOptions) => wait(soak(options, voice)));
  top
    .command('bench')
    .description(speak('bench.about'))
    .option('--scenario <id>', speak('option.one-scenario'))
    .option('--seconds <number>', speak('option.seconds'), '2')
    .option('--json', speak('option.json'))
    .action((options: BenchOptions) => wait(bench(options, voice)));
  addLabCommands(top.command('lab').description(speak('lab.about')), voice, wait);
  return top;
}
