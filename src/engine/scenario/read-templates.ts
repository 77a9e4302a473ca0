import type { Words } from '../words/words.ts';
import { type Fault, inReadingOrder } from './fault.ts';
import { type Located, plainOf } from './located.ts';
import { type Template, templateFile } from './shape/templates.ts';
import { shapeFaults } from './shape-faults.ts';
import { templateFaults } from './template-faults.ts';
import { type Document, readDocument } from './text/document.ts';
import type { SourceFile } from './text/source-text.ts';
import { wordFileOf, wordsOf } from './word-file.ts';

/** The texts of history beside a world. Paths are only shown; nothing is opened. */
export interface TemplateSources {
  readonly world: SourceFile;
  readonly templates: readonly SourceFile[];
  /** By language, ISO 639-1. */
  readonly words: Readonly<Record<string, SourceFile>>;
  readonly claimIds: readonly string[];
}

export type TemplatesReading =
  | { readonly ok: true; readonly templates: readonly Template[]; readonly words: Readonly<Record<string, Words>> }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads the texts of history of a world with their words, in the order of their days: plain data, or every fault of all
 * files at once, in reading order. The world is asked for its names alone; its own faults are told by `readScenario`.
 * Never throws for what stands in the files.
 */
export function readTemplates(sources: TemplateSources): TemplatesReading {
  const world = rootOf(readDocument(sources.world));
  const documents = sources.templates.map(readDocument);
  const words = Object.entries(sources.words).map(([language, file]) => [language, readDocument(file)] as const);
  const templates = documents.map(rootOf);
  const faults = [
    ...[...documents, ...words.map(([, file]) => file)].flatMap((document) => document.faults),
    ...documents.flatMap(({ root }) => (root === null ? [] : shapeFaults(templateFile, root))),
    ...templateFaults({ world, templates, words, claimIds: sources.claimIds }),
  ];
  if (faults.length > 0) return { ok: false, faults: inReadingOrder(faults) };
  return {
    ok: true,
    templates: templates
      .map((template) => templateFile.parse(plainOf(template)))
      .toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    words: Object.fromEntries(
      words.map(([language, { root }]) => [language, root === null ? {} : wordsOf(wordFileOf(root))]),
    ),
  };
}

const rootOf = ({ root, path }: Document): Located =>
  root ?? { form: 'map', at: { path, line: 1, col: 1 }, entries: new Map() };
