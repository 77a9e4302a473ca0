import { faultLine, type ResolvedScenario, readScenario } from '#engine';
import { sourcesOf, worldFolder } from '../src/cli/scenario-files.ts';

/** The prisoner's dilemma as the reader gives it: whole games of a fifth of a millisecond, for tests of many rows. */
export function dilemma(): ResolvedScenario {
  const folder = 'scenarios/classics/two-by-two';
  const read = readScenario(sourcesOf(worldFolder(folder), `${folder}/prisoners-dilemma.yaml`));
  if (!read.ok) throw new Error(read.faults.map(faultLine).join('\n'));
  return read.scenario;
}
