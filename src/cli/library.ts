import { join } from 'node:path';
import { faultLine, type ResolvedScenario, readScenario, type ScenarioReading, type Words } from '#engine';
import { Complaint } from './complaint.ts';
import { nameOf, sourcesOf, type WorldFolder, worldFolders } from './scenario-files.ts';
import { PACKAGE_ROOT } from './source-files.ts';
import { unknownId } from './unknown-id.ts';

/** A scenario that comes with the package, and where its files stand. */
export interface Shelved {
  readonly id: string;
  readonly file: string;
  readonly home: WorldFolder;
}

/** A scenario ready to be opened, with its words in English. */
export interface OpenedScenario {
  readonly scenario: ResolvedScenario;
  readonly words: Words;
}

/** All scenarios that come with the package: those of each world by id, a folder of worlds after the worlds. */
export function shelf(): Shelved[] {
  const homes = worldFolders(join(PACKAGE_ROOT, 'scenarios'));
  return homes.flatMap((home) => home.scenarios.map((file) => ({ id: nameOf(file), file, home })));
}

/** The book of this id, which stands `at` a place. Complains with the known ids. */
function bookOf(id: string, at?: string): Shelved {
  const books = shelf();
  const book = books.find((candidate) => candidate.id === id);
  if (book !== undefined) return book;
  throw unknownId({
    key: 'unknown-scenario',
    id,
    known: books.map((known) => known.id),
    at: at ?? `--scenario ${id}`,
  });
}

/** The one book of this id, or all where none is named. Complains with the known ids. */
export const shelfOf = (id: string | undefined): Shelved[] => (id === undefined ? shelf() : [bookOf(id)]);

/** The scenario of this id, which the caller named `at` a place. Complains with the known ids, or with the faults of its files. */
export function openScenario(id: string, at?: string): OpenedScenario {
  const book = bookOf(id, at);
  return opened(readScenario(sourcesOf(book.home, book.file)));
}

function opened(reading: ScenarioReading): OpenedScenario {
  if (!reading.ok) throw new Complaint('faulty-scenario', { faults: reading.faults.map(faultLine).join('\n') });
  return { scenario: reading.scenario, words: reading.words['en'] ?? {} };
}
