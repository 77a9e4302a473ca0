import type { SensitivityMethod } from '#lab';
import { Complaint } from '../../complaint.ts';
import { together } from '../../gathering.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { countFrom, seedFrom } from './lab-work.ts';
import { readModel } from './sensitivity-model.ts';
import { type ModelTask, morrisOfModel, sobolOfModel, type Told } from './sensitivity-of-model.ts';
import { sensitivityOfRun } from './sensitivity-of-run.ts';
import { storedMeasure } from './stored-measure.ts';

export interface SensitivityOptions {
  readonly model?: string;
  readonly measure?: string;
  readonly method: SensitivityMethod;
  readonly n?: string;
  readonly levels: string;
  readonly seed: string;
  readonly resamples: string;
  readonly json?: boolean;
}

/** How many base samples and trajectories are taken where nobody says: enough for a first look. */
const ENOUGH: Readonly<Record<SensitivityMethod, string>> = { sobol: '1024', morris: '100' };
/** Fewer have no interval. */
const LEAST: Readonly<Record<SensitivityMethod, number>> = { sobol: 2, morris: 4 };

/** `lab sensitivity`: how much the parameters of a run, or of any model, carry. Complains. */
export async function sensitivity(
  folder: string | undefined,
  options: SensitivityOptions,
  voice: Voice,
): Promise<void> {
  const { model, measure } = options;
  let told: Told;
  if (model !== undefined && folder === undefined && measure === undefined)
    told = await ofModel(model, sizesFrom(options), voice);
  else if (model === undefined && folder !== undefined && measure !== undefined)
    told = await ofRun(folder, measure, options);
  else {
    voice.note(speak('lab.sensitivity.one-source'));
    voice.endWith(2);
    return;
  }
  if (options.json === true) voice.result(JSON.stringify(told.answer, null, 2));
  else for (const line of told.lines) voice.result(line);
}

/** How much is asked of a model, and by which luck. */
type Sizes = Omit<ModelTask, 'model'> & { readonly method: SensitivityMethod };

/** All sizes that the caller gave. Complains of all at once. */
function sizesFrom(options: SensitivityOptions): Sizes {
  const { method } = options;
  const sizes = together({
    seed: () => seedFrom(options.seed),
    resamples: () => countFrom(options.resamples, 2, '--resamples'),
    n: () => countFrom(options.n ?? ENOUGH[method], LEAST[method], '--n'),
    levels: () => evenFrom(options.levels),
  });
  return { method, ...sizes };
}

/** An even number of levels. Complains. */
function evenFrom(given: string): number {
  const levels = countFrom(given, 2, '--levels');
  if (levels % 2 !== 0) throw new Complaint('lab.sensitivity.odd-levels', { levels }, `--levels ${given}`);
  return levels;
}

function ofRun(folder: string, measure: string, options: SensitivityOptions): Promise<Told> {
  const asked = together({
    seed: () => seedFrom(options.seed),
    resamples: () => countFrom(options.resamples, 2, '--resamples'),
    measure: () => storedMeasure(folder, measure),
  });
  return sensitivityOfRun({ folder, ...asked });
}

async function ofModel(path: string, { method, ...sizes }: Sizes, voice: Voice): Promise<Told> {
  const task = { model: await readModel(path), ...sizes };
  const { answer, lines } = method === 'sobol' ? sobolOfModel(task, voice) : morrisOfModel(task, voice);
  return { answer: { method, model: path, ...answer }, lines };
}
