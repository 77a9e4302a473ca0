import { hashOf, type ResolvedScenario, RULES_VERSION, rulesHashOf } from '#engine';
import { hasOwnLucks } from '../plan/lucks.ts';
import type { Plan } from '../plan/plan.ts';
import type { RowTable } from './row-table.ts';

/** Columns of words that stand alike in every stored row of a run, and tell it apart where rows of several lie in one table. */
export const ORIGIN_COLUMNS = ['plan-hash', 'rules-hash', 'version'] as const;

/** Where rows come from. `rules-hash` is of the scenario's rules (`rulesHashOf`), `version` of the package that played. */
export type RowOrigin = Readonly<Record<(typeof ORIGIN_COLUMNS)[number], string>>;

/** Where the rows of a plan come from when a package of this version plays it. */
export function rowOrigin(plan: Plan, scenario: ResolvedScenario, version: string): RowOrigin {
  const rulesHash = rulesHashOf(scenario);
  return { 'plan-hash': planHashOf(plan, rulesHash), 'rules-hash': rulesHash, version };
}

/** Of the plan's canonical JSON, the rules and how samples get their lucks: two runs with the same hash have the same rows. */
const planHashOf = (plan: Plan, rulesHash: string): string =>
  // Sampled designs once played all samples on the same lucks: their rows of that time are others.
  hashOf({ plan, rulesHash, rulesVersion: RULES_VERSION, ...(hasOwnLucks(plan) && { lucks: 'own' }) });

/** Rows as they are stored: with where they come from, last, in each of them. */
export function withOrigin(table: RowTable, origin: RowOrigin): RowTable {
  const columns = ORIGIN_COLUMNS.map((id) => [id, Array.from({ length: table.length }, () => origin[id])] as const);
  return { ...table, words: { ...table.words, ...Object.fromEntries(columns) } };
}
