import { spawnSync } from 'node:child_process';
import { runCommand } from '../../src/cli/command-line.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, as from a folder of choice; what would stand on stdout and stderr comes back. */
export function youFirst(args: readonly string[], from: string = process.cwd()): Ran {
  const before = process.env['INIT_CWD'];
  const [out, err]: [string[], string[]] = [[], []];
  let code = 0;
  process.env['INIT_CWD'] = from;
  try {
    runCommand(args, {
      result: (text) => out.push(`${text}\n`),
      note: (text) => err.push(`${text}\n`),
      endWith: (given) => {
        code = given;
      },
    });
  } finally {
    if (before === undefined) delete process.env['INIT_CWD'];
    else process.env['INIT_CWD'] = before;
  }
  return { code, out: out.join(''), err: err.join('') };
}

/** The same in a process of its own, as a person would. */
export function youFirstAlone(args: readonly string[], from: string = process.cwd()): Ran {
  const command = ['--conditions=source', 'src/cli/main.ts', ...args];
  const env = { ...process.env, INIT_CWD: from };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}
