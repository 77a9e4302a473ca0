/**
 * All benchmarks in one run: worlds and games a second, then the page on a processor made slower. `--json` prints them for
 * machines. `BENCH_DIST` names another folder with a build, `BENCH_PORT` another port.
 */
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { preview } from 'vite';
import { speak } from '../src/cli/speak.ts';
import { eagerBytes } from './bench-bundle.ts';
import { frontierFigures } from './bench-frontier.ts';
import { type PageFigures, pageFigures, SLOWED } from './bench-page.ts';

const isForMachines = process.argv.includes('--json');
const folder = process.env['BENCH_DIST'] ?? 'dist';
const port = Number(process.env['BENCH_PORT'] ?? '4174');

/** The benchmark of the command line, in a process of its own so that nothing else is compiled beside it. */
function engine(): string {
  const command = ['--conditions=source', 'src/cli/main.ts', 'bench', ...(isForMachines ? ['--json'] : [])];
  const { status, stdout } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('The benchmark of the engine failed.');
  return stdout;
}

async function page(): Promise<PageFigures> {
  const server = await preview({ preview: { port, strictPort: true }, build: { outDir: folder }, logLevel: 'warn' });
  try {
    return await pageFigures(`http://127.0.0.1:${port}`);
  } finally {
    await server.close();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const whole = (values: readonly number[]): string => values.map((value) => Math.round(value)).join(', ');

const [busy = 0] = loadavg();
const told = engine();
const frontiers = frontierFigures();
const figures = await page();
const bytes = eagerBytes(folder);
const [load, answer] = [median(figures.handUsableMs), median(figures.commitAnswersMs)];
if (isForMachines) {
  const seen = {
    slowed: SLOWED,
    loadBefore: busy,
    ...figures,
    medianHandUsableMs: load,
    medianCommitAnswersMs: answer,
    eagerBytes: bytes,
  };
  process.stdout.write(`${JSON.stringify({ engine: JSON.parse(told), frontiers, page: seen }, null, 2)}\n`);
} else {
  const lines = [
    told.trimEnd(),
    ...frontiers.map(({ parties, outcomes, milliseconds: ms }) => speak('bench.frontier', { parties, outcomes, ms })),
    speak('bench.page', { slowed: SLOWED, load: busy }),
    speak('bench.hand', { ms: load, all: whole(figures.handUsableMs) }),
    speak('bench.answer', { ms: answer, all: whole(figures.commitAnswersMs) }),
    speak('bench.script', { kilobytes: bytes / 1000 }),
    speak('bench.idle', { share: figures.idleShare }),
    ...(['moves', 'answers'] as const).map((kind) => {
      const times = figures.machinesWeighMs[kind];
      return speak('bench.weighs', { kind, times: times.length, median: median(times), worst: Math.max(0, ...times) });
    }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
