import shelf from 'virtual:scenarios';
import type { ResolvedScenario } from '#engine';
import { sayOf } from '../language.ts';
import type { Say } from '../words.ts';

/** A scenario that this page can open, with its words. */
export interface Shelved {
  readonly scenario: ResolvedScenario;
  readonly say: Say;
}

/** Every scenario of this build, by id. */
export const SHELF: ReadonlyMap<string, Shelved> = new Map(
  Object.entries(shelf).map(([id, scenario]) => [id, { scenario, say: sayOf(id) }]),
);

/** The first scenario of the shelf: what the title screen offers and whose interface words it speaks. */
export function firstOnShelf(): Shelved {
  const [first] = SHELF.values();
  if (first === undefined) throw new Error('The build holds no scenario.');
  return first;
}
