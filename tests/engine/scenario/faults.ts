import { readScenario } from '../../../src/engine/scenario/index.ts';
import { type FileName, twoVillages } from '../../fixtures/two-villages.ts';

/** What the reader says of the fixture with some files changed: `path:line:col: code`, one line a fault. */
export function faultsWith(changed: Partial<Record<FileName, string | Uint8Array>>): readonly string[] {
  const reading = readScenario(twoVillages(changed));
  return reading.ok ? [] : reading.faults.map(({ code, at }) => `${at.path}:${at.line}:${at.col}: ${code}`);
}
