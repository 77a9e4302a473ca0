import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#engine';
import { type OpenedScenario, openScenario } from '../library.ts';
import { fromCaller } from '../source-files.ts';
import { readPlanFile } from './read-plan.ts';

const PLAN = /\.plan\.ya?ml$/;

/** True where a path is, by its name, that of a plan. */
export const isPlanPath = (path: string): boolean => PLAN.test(path);

/** The plans that a path asks to be checked: itself, or all in a folder and the folders below it. */
export function plansAt(path: string): readonly string[] {
  const full = fromCaller(path);
  if (isPlanPath(path)) return [path];
  if (!existsSync(full) || !statSync(full).isDirectory()) return [];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter(isPlanPath)
    .map((name) => join(path, name))
    .toSorted();
}

/** All faults of plan files, each scenario read once. Complains where a file is not there. */
export function faultsOfPlans(paths: readonly string[]): readonly Fault[] {
  const known = new Map<string, OpenedScenario>();
  const open = (id: string): OpenedScenario => {
    const opened = known.get(id) ?? openScenario(id);
    known.set(id, opened);
    return opened;
  };
  return paths.flatMap((path) => {
    const reading = readPlanFile(path, open);
    return reading.ok ? [] : reading.faults;
  });
}
