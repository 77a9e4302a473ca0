import type { Seed } from '#engine';
import {
  MOST_SALTELLI_DIMENSIONS,
  morris,
  morrisLength,
  morrisTrajectories,
  outputsBeyond,
  saltelliLength,
  saltelliPoints,
  sobolIndices,
  stretched,
  type UnitPoint,
} from '#lab';
import { Complaint } from '../../complaint.ts';
import { Progress } from '../../progress.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { morrisAnswer, sobolAnswer } from './sensitivity-answers.ts';
import type { Model } from './sensitivity-model.ts';
import { morrisStory, sobolStory } from './sensitivity-story.ts';

/** More are not held in memory at once. */
export const MOST_EVALUATIONS = 1_000_000;

export interface ModelTask {
  readonly model: Model;
  /** Base samples, or trajectories. */
  readonly n: number;
  readonly levels: number;
  readonly seed: Seed;
  readonly resamples: number;
}

/** What is told of a model: for machines and, line by line, for people. */
export interface Told {
  readonly answer: object;
  readonly lines: readonly string[];
}

const ownName = (id: string): string => id;

/** First and total order of a model's parameters. Complains about too many parameters or evaluations, and about the model. */
export function sobolOfModel({ model, n, seed, resamples }: ModelTask, voice: Voice): Told {
  const { parameters } = model;
  if (parameters.length > MOST_SALTELLI_DIMENSIONS)
    throw new Complaint('lab.sensitivity.too-many', { count: parameters.length, most: MOST_SALTELLI_DIMENSIONS });
  demandFew(saltelliLength(parameters.length, n));
  const outputs = outputsAt(model, saltelliPoints(parameters.length, n, seed), voice);
  demandMeasurable(model, outputs);
  const indices = sobolIndices({ ids: parameters.map(({ id }) => id), outputs, seed, resamples });
  const evaluations = outputs.length;
  return {
    answer: { n, evaluations, seed, resamples, ...sobolAnswer(indices, parameters) },
    lines: [speak('lab.sensitivity.title.sobol', { n, evaluations }), '', ...sobolStory(indices, ownName)],
  };
}

/** Elementary effects of a model's parameters. Complains about too many evaluations, and about the model. */
export function morrisOfModel({ model, n, levels, seed, resamples }: ModelTask, voice: Voice): Told {
  const { parameters } = model;
  demandFew(morrisLength(parameters.length, n));
  const points = morrisTrajectories(parameters.length, n, levels, seed);
  const outputs = outputsAt(model, points, voice);
  demandMeasurable(model, outputs);
  const effects = morris({ ids: parameters.map(({ id }) => id), points, outputs, seed, resamples });
  const evaluations = outputs.length;
  return {
    answer: { n, levels, evaluations, seed, resamples, ...morrisAnswer(effects, parameters) },
    lines: [speak('lab.sensitivity.title.morris', { n, levels, evaluations }), '', ...morrisStory(effects, ownName)],
  };
}

function demandFew(evaluations: number): void {
  if (evaluations > MOST_EVALUATIONS)
    throw new Complaint('lab.sensitivity.too-long', { evaluations, most: MOST_EVALUATIONS });
}

/** Complains where every output is a number, but no variance of them is. */
function demandMeasurable({ path }: Model, outputs: Float64Array): void {
  const beyond = outputsBeyond(outputs);
  if (beyond === null) return;
  const [low, high] = [beyond.low, beyond.high].map(String);
  throw new Complaint('lab.sensitivity.beyond', { low: low ?? '', high: high ?? '' }, path);
}

function outputsAt({ parameters, evaluate }: Model, points: readonly UnitPoint[], voice: Voice): Float64Array {
  const ranges = parameters.map(({ min, max }) => [min, max] as const);
  const progress = new Progress(voice, points.length);
  const outputs = Float64Array.from(points, (point) => {
    const output = evaluate(stretched(point, ranges));
    progress.add(1);
    return output;
  });
  progress.end();
  return outputs;
}
