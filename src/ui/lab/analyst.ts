import { signal } from '@preact/signals';
import type { ResolvedScenario } from '#engine';
import type { Analysed, Analysis, RunAbout } from './analysis.worker.ts';
import type { AnswerOfAnalysis, AskedOfAnalysis, FilesOfAnalysis } from './analysis-worker.ts';
import { buffersOf } from './buffers.ts';
import type { OpenSweep } from './lab-now.ts';
import type { Refused } from './run-files.worker.ts';

/** A question without its number. */
type Unnumbered = AskedOfAnalysis extends infer One ? (One extends unknown ? Omit<One, 'number'> : never) : never;

/** Why rows could not be opened or analysed; `null` where nobody foresaw it. */
export interface Trouble {
  readonly refused: Refused | null;
  readonly file: string;
}

/** A set of rows that lies open to be analysed, and where it came from: from the page itself, or from so many files. */
export interface OpenRun {
  readonly about: RunAbout;
  readonly name: string;
}

/** What lies open; it outlives the screen. */
export const openRows = signal<OpenRun | null>(null);
export const rowsTrouble = signal<Trouble | null>(null);
export const isOpening = signal(false);

let worker: Worker | null = null;
let number = 0;

/** Files that are handed over at once: a browser looks each of them up on the disk while it does, and the page waits. */
const FILES_AT_ONCE = 16;

/** Opens a run from its files. */
export const openFiles = (scenario: ResolvedScenario, files: readonly File[]): Promise<void> =>
  opening(files.length === 1 ? (files[0]?.name ?? '') : folderOf(files), { ask: 'files', scenario }, files);

/** Takes the rows that lie in the laboratory as far as they have been played. */
export async function openPlayed({ reader, plan, shelved }: OpenSweep): Promise<void> {
  const table = await reader.table();
  await opening(plan.plan, { ask: 'played', scenario: shelved.scenario, plan, table });
}

/** Asks for an analysis of what lies open. Rejects with a `Trouble`. */
export const analysed = (analysis: Analysis): Promise<Analysed> => ask<Analysed>({ ask: 'analysis', analysis });

async function opening(name: string, asked: Unnumbered, files: readonly File[] = []): Promise<void> {
  worker?.terminate();
  const own = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  worker = own;
  [openRows.value, rowsTrouble.value, isOpening.value] = [null, null, true];
  for (let from = 0; from < files.length; from += FILES_AT_ONCE) {
    own.postMessage({ files: files.slice(from, from + FILES_AT_ONCE) } satisfies FilesOfAnalysis);
    await new Promise((resolve) => setTimeout(resolve));
    // Something else was opened meanwhile.
    if (worker !== own) return;
  }
  try {
    openRows.value = { about: await ask<RunAbout>(asked), name };
  } catch (trouble) {
    rowsTrouble.value = trouble as Trouble;
  }
  isOpening.value = false;
}

function ask<Answer>(asked: Unnumbered): Promise<Answer> {
  const own = worker;
  if (own === null) return Promise.reject({ refused: null, file: '' } satisfies Trouble);
  number += 1;
  const mine = number;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent<AnswerOfAnalysis>): void => {
      if (data.number !== mine) return;
      own.removeEventListener('message', listen);
      if (data.ok) resolve(data.answer as Answer);
      else reject({ refused: data.refused, file: data.file } satisfies Trouble);
    };
    own.addEventListener('message', listen);
    own.addEventListener('error', () => reject({ refused: null, file: '' } satisfies Trouble), { once: true });
    // A table that was handed here is nobody else's: it moves, whatever its size.
    own.postMessage({ ...asked, number: mine }, 'table' in asked ? buffersOf(asked.table) : []);
  });
}

/** What a folder is called that was given as a whole. */
const folderOf = (files: readonly File[]): string => files[0]?.webkitRelativePath.split('/')[0] || files[0]?.name || '';
