import type { ResolvedScenario } from '#engine';
import { fetchWarmUps, SHELF } from '../session/shelf.ts';

/** A warm-up by its id, fetched if it is not there yet. Rejects where it cannot be, and on what is no warm-up. */
export async function warmUp(id: string): Promise<ResolvedScenario> {
  await fetchWarmUps();
  const scenario = SHELF.get(id)?.scenario;
  if (scenario === undefined) throw new Error(`This build holds no warm-up "${id}".`);
  return scenario;
}
