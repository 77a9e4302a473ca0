import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { REPORTS, tally, tallyLine } from './tally.ts';

/** All stages run even when one is red, so that one run shows everything that is wrong. */
const STAGES = ['check', 'test:unit', 'test:soak', 'test:page'] as const;

/** Runs another script of package.json by the very npm that runs this one. */
function isGreen(script: string): boolean {
  const npm = process.env['npm_execpath'];
  const [command, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  return spawnSync(command ?? 'npm', [...before, 'run', '-s', script], { stdio: 'inherit' }).status === 0;
}

for (const report of Object.values(REPORTS)) rmSync(report, { force: true });
const red = STAGES.filter((stage) => !isGreen(stage));
const counted = tally();
/** A red stage whose tests all passed (a type error, a lint) counts as one failure: red never reads as "0 failed". */
const failed = red.length > 0 && counted.failed === 0 ? 1 : counted.failed;
for (const stage of red) process.stderr.write(`red: npm run ${stage}\n`);
process.stdout.write(`${tallyLine({ ...counted, failed })}\n`);
process.exitCode = failed > 0 || counted.passed === 0 ? 1 : 0;
