import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** What a group brings to the comparison: a game that was really played, in which it held the chair of Washington. */
export function groupFile(file: string, seed: string, line: string): string {
  const command = ['--conditions=source', 'src/cli/main.ts', 'play', '--scenario', 'hotline-summer-2021'];
  const world = ['--worldview', 'realist', '--seed', seed, '--seat', `us=${line}`, '--out', file];
  const { status, stderr } = spawnSync(process.execPath, [...command, ...world], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const replay = JSON.parse(readFileSync(file, 'utf8')) as { readonly seats: object };
  // Who sat there is no part of what a replay proves: the line stands for a group that decided so.
  writeFileSync(file, JSON.stringify({ ...replay, seats: { ...replay.seats, us: { human: true } } }));
  return file;
}
