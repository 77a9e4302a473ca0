import { spawnSync } from 'node:child_process';
import { runCommand } from '../../src/cli/command-line.ts';
import type { Voice } from '../../src/cli/voice.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A voice that is written down, and what it has said so far. */
export function listening(): { readonly voice: Voice; readonly ran: () => Ran } {
  const [out, err]: [string[], string[]] = [[], []];
  let code = 0;
  const voice: Voice = {
    result: (text) => out.push(`${text}\n`),
    note: (text) => err.push(`${text}\n`),
    endWith: (given) => {
      code = given;
    },
  };
  return { voice, ran: () => ({ code, out: out.join(''), err: err.join('') }) };
}

/** Runs a short command in this process, as from a folder of choice; what would stand on stdout and stderr comes back. */
export function youFirst(args: readonly string[], from: string = process.cwd()): Ran {
  const before = process.env['INIT_CWD'];
  const { voice, ran } = listening();
  process.env['INIT_CWD'] = from;
  try {
    void runCommand(args, voice);
  } finally {
    if (before === undefined) delete process.env['INIT_CWD'];
    else process.env['INIT_CWD'] = before;
  }
  return ran();
}

/** Runs a command that takes its time, to its end. */
export async function youFirstToTheEnd(args: readonly string[]): Promise<Ran> {
  const { voice, ran } = listening();
  await runCommand(args, voice);
  return ran();
}

/** The same in a process of its own, as a person would. */
export function youFirstAlone(args: readonly string[], from: string = process.cwd()): Ran {
  const command = ['--conditions=source', 'src/cli/main.ts', ...args];
  const env = { ...process.env, INIT_CWD: from };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}
