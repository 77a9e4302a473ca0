import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Complaint } from '../../complaint.ts';
import { fromCaller } from '../../source-files.ts';
import { speak } from '../../speak.ts';

/** A parameter of somebody's model, between two ends in its own unit. */
export interface ModelParameter {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** A function that can be asked at any place of its box. */
export interface Model {
  /** As the caller named it. */
  readonly path: string;
  readonly parameters: readonly ModelParameter[];
  /** The output at values in the order of the parameters. Complains where the model throws or gives no number. */
  readonly evaluate: (values: readonly number[]) => number;
}

/** A model out of a module of JavaScript. Complains about what is no such file, and about all that it lacks at once. */
export async function readModel(path: string): Promise<Model> {
  const full = fromCaller(path);
  if (!existsSync(full)) throw new Complaint('no-such-path', { path });
  if (!statSync(full).isFile()) throw new Complaint('lab.sensitivity.no-file', { path });
  const { parameters, evaluate } = await loaded(path, full);
  const faults = [
    ...parameterFaults(parameters),
    ...(typeof evaluate === 'function' ? [] : [speak('lab.sensitivity.no-evaluate')]),
  ];
  if (faults.length > 0) throw new Complaint('lab.sensitivity.bad-model', { faults: faults.join('\n  ') }, path);
  const asked = evaluate as (values: number[]) => unknown;
  return {
    path,
    parameters: parameters as readonly ModelParameter[],
    evaluate: (values) => answer(path, asked, values),
  };
}

async function loaded(path: string, full: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(pathToFileURL(full).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new Complaint('lab.sensitivity.unloadable', { why: whyOf(error) }, path);
  }
}

const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Everything that is wrong with what a model exports as its parameters, in words. */
function parameterFaults(parameters: unknown): readonly string[] {
  if (!Array.isArray(parameters)) return [speak('lab.sensitivity.no-parameters')];
  if (parameters.length === 0) return [speak('lab.sensitivity.empty-parameters')];
  const seen = new Set<unknown>();
  return parameters.flatMap((parameter: unknown, at): readonly string[] => {
    const { id, min, max } = (parameter ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || id.trim() === '') return [speak('lab.sensitivity.no-id', { place: at + 1 })];
    const isDouble = seen.has(id);
    seen.add(id);
    if (isDouble) return [speak('lab.sensitivity.double-id', { id })];
    if (!isEnd(min) || !isEnd(max))
      return [speak('lab.sensitivity.no-range', { id, min: String(min), max: String(max) })];
    return min < max ? [] : [speak('lab.sensitivity.empty-range', { id, min: String(min), max: String(max) })];
  });
}

const isEnd = (end: unknown): end is number => typeof end === 'number' && Number.isFinite(end);

/** The model gets values of its own, since it may change what it is given. */
function answer(path: string, evaluate: (values: number[]) => unknown, values: readonly number[]): number {
  let output: unknown;
  try {
    output = evaluate([...values]);
  } catch (error) {
    throw new Complaint('lab.sensitivity.throws', { values: values.join(', '), why: whyOf(error) }, path);
  }
  if (typeof output === 'number' && Number.isFinite(output)) return output;
  const given = output instanceof Promise ? 'Promise' : String(output);
  throw new Complaint('lab.sensitivity.no-number', { values: values.join(', '), given }, path);
}
