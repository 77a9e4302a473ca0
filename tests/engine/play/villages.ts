import { type ResolvedScenario, readScenario } from '#engine';
import { twoVillages } from '../../fixtures/two-villages.ts';

/** The fixture's scenario, read. */
export function villages(): ResolvedScenario {
  const read = readScenario(twoVillages());
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.scenario;
}
