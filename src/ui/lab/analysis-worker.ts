import type { ResolvedScenario } from '#engine';
import { type Analysed, type Analysis, aboutRun, analyse, type RunAbout } from './analysis.worker.ts';
import { openRun, playedSource, type Refused, RefusedFiles, type RowSource } from './run-files.worker.ts';
import type { Plan, RowTable } from './sweep-words.worker.ts';

/** Files of the run that is to be opened next, a few at a time. */
export interface FilesOfAnalysis {
  readonly files: readonly File[];
}

/** What is asked of the analysis of a set of rows; `files` opens the run whose files have come. */
export type AskedOfAnalysis =
  | { readonly ask: 'files'; readonly number: number; readonly scenario: ResolvedScenario }
  | {
      readonly ask: 'played';
      readonly number: number;
      readonly scenario: ResolvedScenario;
      readonly plan: Plan;
      readonly table: RowTable;
    }
  | { readonly ask: 'analysis'; readonly number: number; readonly analysis: Analysis };

/** The answer to a question of this number, or why there is none. */
export type AnswerOfAnalysis = { readonly number: number } & (
  | { readonly ok: true; readonly answer: RunAbout | Analysed }
  | { readonly ok: false; readonly refused: Refused | null; readonly file: string; readonly because: string }
);

let open: { readonly source: RowSource; readonly scenario: ResolvedScenario } | null = null;

const files: File[] = [];

async function answerTo(asked: AskedOfAnalysis): Promise<RunAbout | Analysed> {
  if (asked.ask === 'analysis') {
    if (open === null) throw new Error('No rows have come to be analysed.');
    return analyse(open.source, open.scenario, asked.analysis);
  }
  const { scenario } = asked;
  const source =
    asked.ask === 'files' ? await openRun(files.splice(0), scenario) : playedSource(asked.plan, asked.table);
  open = { source, scenario };
  return aboutRun(source);
}

addEventListener('message', ({ data }: MessageEvent<AskedOfAnalysis | FilesOfAnalysis>) => {
  if (!('ask' in data)) {
    files.push(...data.files);
    return;
  }
  const { number } = data;
  answerTo(data).then(
    (answer) => postMessage({ number, ok: true, answer } satisfies AnswerOfAnalysis),
    (error: unknown) => {
      const [refused, file] = error instanceof RefusedFiles ? [error.refused, error.file] : [null, ''];
      postMessage({ number, ok: false, refused, file, because: String(error) } satisfies AnswerOfAnalysis);
    },
  );
});
