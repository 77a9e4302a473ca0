import { spawnSync } from 'node:child_process';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person would, from a folder of choice. */
export function youFirst(args: readonly string[], from: string = process.cwd()): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=source', 'src/cli/main.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: from },
  });
  return { code: status, out: stdout, err: stderr };
}
