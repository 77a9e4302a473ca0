import shelf, { fetchWarmUps as fetch, warmUps } from 'virtual:scenarios';
import type { ResolvedScenario } from '#engine';
import { sayOf } from '../language.ts';
import type { Say } from '../words.ts';
import { fetchLaterMachines } from './machines-known.ts';

/** A scenario that this page can open, with its words. */
export interface Shelved {
  readonly scenario: ResolvedScenario;
  readonly say: Say;
}

/** The short games that this build offers beside its scenarios, by id. They are no part of the first load. */
export const WARM_UPS: readonly string[] = warmUps;

const shelvedAs = (scenarios: Readonly<Record<string, ResolvedScenario>>) =>
  Object.entries(scenarios).map(([id, scenario]): [string, Shelved] => [id, { scenario, say: sayOf(id) }]);

const known = new Map(shelvedAs(shelf));

/** Every scenario that is there, by id: those of this build, and its warm-ups when they have been fetched. */
export const SHELF: ReadonlyMap<string, Shelved> = known;

/** Fetches the warm-ups with the machines that play in them, once. Fetching may fail, and can be asked for again. */
export async function fetchWarmUps(): Promise<void> {
  if (warmUps.every((id) => known.has(id))) return;
  const [scenarios] = await Promise.all([fetch(), fetchLaterMachines()]);
  for (const [id, shelved] of shelvedAs(scenarios)) known.set(id, shelved);
}

/** True for a warm-up that has not been fetched yet. */
export const isToBeFetched = (id: string): boolean => warmUps.includes(id) && !known.has(id);

/** The first scenario of the shelf: what the title screen offers and whose interface words it speaks. */
export function firstOnShelf(): Shelved {
  const [first] = SHELF.values();
  if (first === undefined) throw new Error('The build holds no scenario.');
  return first;
}
