import { existsSync, statSync } from 'node:fs';
import { type Fault, inReadingOrder, mendOf, plainOf, readDocument, type SourceFile, shapeFaults } from '#engine';
import { type Plan, rowCount } from '#lab';
import { Complaint } from '../complaint.ts';
import { placeAt } from '../fault-places.ts';
import { type OpenedScenario, openScenario, shelf } from '../library.ts';
import { fromCaller, readSource } from '../source-files.ts';
import { planFaults } from './plan-faults.ts';
import { planOf } from './plan-of.ts';
import { planShape } from './plan-shape.ts';

/** As many games as a machine plays in days. */
export const MOST_ROWS = 10_000_000;

export type PlanReading =
  | { readonly ok: true; readonly plan: Plan; readonly opened: OpenedScenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Opens a scenario that comes with the package by its id. */
type Opening = (id: string) => OpenedScenario;

/** A plan from the text of its file, with the scenario that it is about; or all its faults, in reading order. */
export function readPlan(file: SourceFile, open: Opening = openScenario): PlanReading {
  const { root, faults } = readDocument(file);
  if (root === null) return { ok: false, faults };
  const plain = plainOf(root);
  const found: Fault[] = [...faults, ...shapeFaults(planShape, root)];
  const id =
    typeof plain === 'object' && plain !== null ? (plain as { readonly scenario?: unknown }).scenario : undefined;
  const known = shelf().map((book) => book.id);
  const isKnown = typeof id === 'string' && known.includes(id);
  if (typeof id === 'string' && id !== '' && !isKnown)
    found.push({ code: 'unknown-scenario', params: { id, ...mendOf(id, known) }, at: placeAt(root, ['scenario']) });
  if (!isKnown) return { ok: false, faults: inReadingOrder(found) };
  const opened = open(id);
  found.push(...planFaults(plain, root, opened.scenario));
  if (found.length > 0) return { ok: false, faults: inReadingOrder(found) };
  const plan = planOf(planShape.parse(plain), opened.scenario);
  const rows = rowCount(plan);
  if (rows <= MOST_ROWS) return { ok: true, plan, opened };
  const at = placeAt(root, ['games']);
  return { ok: false, faults: [{ code: 'too-many-rows', params: { rows, most: MOST_ROWS }, at }] };
}

/** A plan by the path of its file. Complains where there is no such file. */
export function readPlanFile(path: string, open: Opening = openScenario): PlanReading {
  if (!existsSync(fromCaller(path))) throw new Complaint('no-such-path', { path });
  if (!statSync(fromCaller(path)).isFile()) throw new Complaint('lab.run.no-file', { path });
  return readPlan(readSource(path), open);
}
