import type { z } from 'zod';
import type { Words } from '../words/words.ts';
import type { ScenarioPieces } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import { type Fault, inReadingOrder } from './fault.ts';
import { type Located, plainOf } from './located.ts';
import { resolve } from './resolve.ts';
import { type ResolvedScenario, scenarioFile, worldFile, worldviewFile } from './shape/files.ts';
import { shapeFaults } from './shape-faults.ts';
import { type Document, readDocument } from './text/document.ts';
import type { SourceFile } from './text/source-text.ts';
import { wordFileOf, wordsOf } from './word-file.ts';
import { everyTurnSpelt, laidOver } from './word-layers.ts';

/** The files of one scenario. Paths are only shown; nothing is opened. */
export interface ScenarioSources {
  readonly world: SourceFile;
  readonly scenario: SourceFile;
  readonly worldviews: readonly SourceFile[];
  /** By language, ISO 639-1. */
  readonly words: Readonly<Record<string, SourceFile>>;
  /** Words of this scenario alone, by language: where both have a key, they hold over the world's. */
  readonly ownWords?: Readonly<Record<string, SourceFile>>;
  readonly claimIds: readonly string[];
}

export type ScenarioReading =
  | { readonly ok: true; readonly scenario: ResolvedScenario; readonly words: Readonly<Record<string, Words>> }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a scenario with its world, worldviews and words: resolved plain JSON, or every fault of all files at once, in
 * reading order. Never throws for what stands in the files.
 */
export function readScenario(sources: ScenarioSources): ScenarioReading {
  const world = readDocument(sources.world);
  const scenario = readDocument(sources.scenario);
  const worldviews = sources.worldviews.map(readDocument);
  const words = new Map(Object.entries(sources.words).map(([language, file]) => [language, readDocument(file)]));
  const own = new Map(Object.entries(sources.ownWords ?? {}).map(([language, file]) => [language, readDocument(file)]));
  const pieces: ScenarioPieces = {
    world: pieceOf(world),
    scenario: pieceOf(scenario),
    worldviews: worldviews.map(pieceOf),
    words: new Map([...words].map(([language, { root }]) => [language, layered(root, own.get(language), scenario)])),
    claimIds: new Set(sources.claimIds),
  };
  const faults = [
    ...[world, scenario, ...worldviews, ...words.values(), ...own.values()].flatMap((document) => document.faults),
    ...shapesOf(world, worldFile),
    ...shapesOf(scenario, scenarioFile),
    ...worldviews.flatMap((document) => shapesOf(document, worldviewFile)),
    ...CHECKS.flatMap((check) => check(pieces)),
  ];
  if (faults.length > 0) return { ok: false, faults: inReadingOrder(faults) };
  return { ok: true, scenario: resolved(pieces), words: wordsByLanguage(pieces) };
}

/** A language's words as this scenario has them; null where the world's file could not be read. */
function layered(world: Located | null, own: Document | undefined, scenario: Document): Located | null {
  if (world === null) return null;
  const over = own?.root ?? null;
  return everyTurnSpelt(over === null ? world : laidOver(world, over), pieceOf(scenario));
}

/** Reads a words file by itself, such as the interface's: flat messages, or all faults of the file. */
export function readWords(
  file: SourceFile,
): { readonly ok: true; readonly words: Words } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const document = readDocument(file);
  const read = wordFileOf(pieceOf(document));
  const faults = [...document.faults, ...read.faults];
  return faults.length > 0 ? { ok: false, faults: inReadingOrder(faults) } : { ok: true, words: wordsOf(read) };
}

/** What could not be read stands as an empty map, so that the other files are checked all the same. */
const pieceOf = ({ root, path }: Document): Located =>
  root ?? { form: 'map', at: { path, line: 1, col: 1 }, entries: new Map() };

const shapesOf = ({ root }: Document, shape: z.ZodType): readonly Fault[] =>
  root === null ? [] : shapeFaults(shape, root);

/** Called where there are no faults, so that the shapes hold. */
const resolved = ({ world, scenario, worldviews }: ScenarioPieces): ResolvedScenario =>
  resolve(
    worldFile.parse(plainOf(world)),
    scenarioFile.parse(plainOf(scenario)),
    worldviews.map((worldview) => worldviewFile.parse(plainOf(worldview))),
  );

const wordsByLanguage = ({ words }: ScenarioPieces): Readonly<Record<string, Words>> =>
  Object.fromEntries(
    [...words].flatMap(([language, root]) => (root === null ? [] : [[language, wordsOf(wordFileOf(root))]])),
  );
