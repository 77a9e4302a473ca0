import { faultLine, type ResolvedScenario, readScenario, type Words } from '#engine';
import { sourcesOf, worldFolder } from '../src/cli/scenario-files.ts';

let kept: { readonly scenario: ResolvedScenario; readonly words: Words } | undefined;

/** *Hotline Summer 2021* as the reader gives it, read once a test file. */
export function korea(): { readonly scenario: ResolvedScenario; readonly words: Words } {
  if (kept !== undefined) return kept;
  const read = readScenario(sourcesOf(worldFolder('scenarios/korea'), 'scenarios/korea/hotline-summer-2021.yaml'));
  if (!read.ok) throw new Error(read.faults.map(faultLine).join('\n'));
  kept = { scenario: read.scenario, words: read.words['en'] ?? {} };
  return kept;
}
