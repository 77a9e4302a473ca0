import type { faultLine, readWords, Words } from '#engine';
import { readSource } from './source-files.ts';

/** The part of the engine that reads words; handed in, since a build tool loads the engine late. */
export interface WordReader {
  readonly readWords: typeof readWords;
  readonly faultLine: typeof faultLine;
}

/**
 * Words of the interface, ours and not a scenario's: several files laid into one flat table. Throws all their faults,
 * one a line: a package with faulty words is broken.
 */
export function readInterfaceWords(paths: readonly string[], engine: WordReader): Words {
  const readings = paths.map((path) => engine.readWords(readSource(path)));
  const faults = readings.flatMap((reading) => (reading.ok ? [] : reading.faults));
  if (faults.length > 0) throw new Error(faults.map(engine.faultLine).join('\n'));
  return Object.assign({}, ...readings.map((reading) => (reading.ok ? reading.words : {})));
}
