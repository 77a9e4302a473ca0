import type { GameWord, Month, SourceText, TreatyTerm } from 'virtual:codex';
import type { Evidence, Owner, Readers, ResolvedScenario, RuleEntry, RuleParts, Speech, Template } from '#engine';
import type { Say } from '../words.ts';
import type { Block, Kind, Line, Part, Run } from './entry.ts';

/** A claim of a source text, in this project's own words. */
export interface ClaimText {
  readonly source: string;
  readonly claim: string;
  /** What the text does with it: `fact`, `condition`, `trigger`, `recommendation`. */
  readonly kind?: string;
}

/**
 * What the codex is made of: a scenario, its words and the tables beside it. No world and no seat: it holds nothing of a
 * game under way, so that no secret of one can show in it.
 */
export interface Matter {
  readonly scenario: ResolvedScenario;
  readonly say: Say;
  /** The language of `say`, for what has names in several. */
  readonly language: string;
  readonly claims: Readonly<Record<string, ClaimText>>;
  readonly sources: readonly SourceText[];
  readonly months: readonly Month[];
  readonly terms: readonly TreatyTerm[];
  readonly words: readonly GameWord[];
  /** Texts of history in the terms of the world; how they speak, and what became of each, null where nothing is told. */
  readonly texts: readonly Template[];
  readonly sayText: (key: string) => string;
  readonly fateOf: (id: string) => string | null;
  /** What the data say in English, a unit or a date, as this language tells it. */
  readonly tell: (english: string) => string;
}

/** The matter, with what all pages are made with. */
export interface Making extends Matter {
  readonly speech: Speech;
  readonly readers: Readers;
  /** Every rule's sentence and ground, and what it is made of, by its id. */
  readonly entries: ReadonlyMap<string, RuleEntry>;
  readonly ruled: ReadonlyMap<string, RuleParts>;
  /** What reads each parameter, and each factor. */
  readonly users: ReadonlyMap<string, readonly Owner[]>;
  readonly factorUsers: ReadonlyMap<string, readonly Owner[]>;
  /** A way to another page by its own title, or other words; the words alone where there is no such page. */
  readonly link: (address: string, text?: string) => Run;
  /** The same for whatever owns a piece of the data; null where the codex has no page of it. */
  readonly owner: (owner: Owner) => Run | null;
}

/** How one kind of page is made. Ids come in the order of the scenario's file. */
export interface PageMaker {
  readonly ids: (matter: Matter) => readonly string[];
  readonly title: (id: string, matter: Matter) => string;
  readonly hint?: (id: string, matter: Matter) => string;
  readonly parts: (id: string, making: Making) => readonly Part[];
}

/** One maker for each kind; forgetting one does not compile. */
export type PageMakers = Readonly<Record<Kind, PageMaker>>;

export const part = (title: string | null, ...blocks: readonly (Block | null)[]): Part => ({
  title,
  blocks: blocks.filter((block) => block !== null),
});

/** A part that is left out where nothing would stand in it. */
export const partIf = (title: string, lines: readonly Line[]): readonly Part[] =>
  lines.length === 0 ? [] : [part(title, { is: 'list', lines })];

export const text = (words: string): Block => ({ is: 'text', text: words });
export const note = (words: string): Block => ({ is: 'note', text: words });

export const evidenceOf = ({ claims, source }: Evidence): Block => ({
  is: 'evidence',
  claims: claims ?? [],
  source: source ?? null,
});

/** Rows of a name and a line; those without a line are left out. */
export const rows = (...given: readonly (readonly [name: string, line: Line | string | null])[]): Block => ({
  is: 'rows',
  rows: given.flatMap(([name, line]) =>
    line === null || line.length === 0 ? [] : [{ name, line: typeof line === 'string' ? [line] : line }],
  ),
});

/** Ways in one line, with commas between them. */
export const listed = (runs: readonly Run[]): Line => runs.flatMap((run, place) => (place === 0 ? [run] : [', ', run]));

/** The ways to all owners, each once; those without a page are left out. */
export function ownersOf(owners: readonly Owner[], making: Making): readonly Run[] {
  const once = new Map(owners.map((owner) => [`${owner.section}/${owner.id}`, owner]));
  return [...once.values()].flatMap((owner) => making.owner(owner) ?? []);
}
