import { faultLine, type ResolvedScenario, readScenario, type ScenarioReading } from '#engine';
import { nameOf, sourcesOf, worldFolders } from '../../src/cli/scenario-files.ts';

/** A scenario as the standard tests meet it: by its name, read when it is wanted. */
export interface Book {
  readonly name: string;
  readonly reading: () => ScenarioReading;
  /** Throws its faults, one a line, where it has any. */
  readonly open: () => ResolvedScenario;
}

function bookOf(name: string, read: () => ScenarioReading): Book {
  let kept: ScenarioReading | undefined;
  const reading = (): ScenarioReading => {
    kept ??= read();
    return kept;
  };
  return {
    name,
    reading,
    open() {
      const result = reading();
      if (!result.ok) throw new Error(result.faults.map(faultLine).join('\n'));
      return result.scenario;
    },
  };
}

/** Every scenario under `scenarios`: a new file gets the standard tests by itself. */
export const BOOKS: readonly Book[] = worldFolders('scenarios').flatMap((home) =>
  home.scenarios.map((path) => bookOf(nameOf(path), () => readScenario(sourcesOf(home, path)))),
);

/** For `test.each`: the name for the title, and the book. */
export const SHELF: readonly (readonly [string, Book])[] = BOOKS.map((book) => [book.name, book]);
