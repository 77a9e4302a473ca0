/**
 * A large sensitivity run from end to end, as a person would start it: the committed plan of twelve parameters with rule
 * tables in every chair, played, stored and reported by the command line in a process of its own. Prints its rows, its
 * seconds by the clock, and the most memory that the process held. `-- BASE` names another number of base points.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { rowCount } from '#lab';
import { busyTables } from '../src/cli/bench/busy-tables.ts';
import { openScenario } from '../src/cli/library.ts';
import { readPlanFile } from '../src/cli/plans/read-plan.ts';
import { speak } from '../src/cli/speak.ts';

const PLAN = 'scenarios/korea/plans/sensitivity.plan.yaml';
/** Twice the plan’s own: 573,440 rows. */
const BASE = 2048;
/** How often the system is asked what the process holds at most, milliseconds. */
const LOOK = 200;

/** The plan’s text with tables in the chairs and another number of base points. */
function tabledPlan(base: number): string {
  const plan = parse(readFileSync(PLAN, 'utf8')) as { scenario: string };
  const tables = busyTables(openScenario(plan.scenario).scenario);
  const seats = Object.fromEntries(Object.entries(tables).map(([party, table]) => [party, [table]]));
  return stringify({ ...plan, plan: 'sensitivity-by-tables', seats, design: { kind: 'saltelli', base } });
}

/** The most memory that a process has held so far, megabytes; only Linux tells it. */
function peakOf(process: number): number {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1000);
}

/** Runs the plan to its end, and tells the most memory that it held. */
function played(plan: string, folder: string): Promise<number> {
  const args = ['--conditions=source', 'src/cli/main.ts', 'lab', 'run', plan, '--out', folder];
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const look = setInterval(() => {
    try {
      peak = Math.max(peak, peakOf(run.pid ?? 0));
    } catch {
      // It has just ended, or this system does not tell.
    }
  }, LOOK);
  return new Promise((resolve, reject) => {
    run.on('error', reject);
    run.on('exit', (code) => {
      clearInterval(look);
      if (code === 0) resolve(peak);
      else reject(new Error(`The run ended with ${code}.`));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'you-first-sweep-'));
try {
  const file = join(folder, 'tables.plan.yaml');
  writeFileSync(file, tabledPlan(Number(process.argv[2] ?? BASE)));
  const reading = readPlanFile(file);
  if (!reading.ok) throw new Error('The plan with tables is not in order.');
  const begun = performance.now();
  const peak = await played(file, join(folder, 'run'));
  const seconds = (performance.now() - begun) / 1000;
  const rows = rowCount(reading.plan);
  const told = speak('bench.sweep', {
    rows,
    seconds: Math.round(seconds),
    perSecond: Math.round(rows / seconds),
    peak,
  });
  process.stdout.write(`${told}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
