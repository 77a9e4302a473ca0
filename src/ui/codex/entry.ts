/** What the codex has pages of, in the order of its contents: first by chapter, then by kind. */
export const CHAPTERS = {
  parties: ['party', 'region'],
  deeds: ['move', 'reflex', 'key', 'package', 'issue'],
  scores: ['track', 'measure', 'ending', 'tag'],
  model: ['mechanism', 'rule', 'factor', 'parameter', 'worldview', 'term', 'negotiator'],
  evidence: ['source', 'claim', 'history', 'text'],
  words: ['treaty', 'word'],
} as const;

export type Chapter = keyof typeof CHAPTERS;
export type Kind = (typeof CHAPTERS)[Chapter][number];

export const KINDS: readonly Kind[] = Object.values(CHAPTERS).flat();

/** A way to another page, by its address: `move/warn`. */
export interface Link {
  readonly to: string;
  readonly text: string;
}

/** A stretch of a line: words, or a way to another page. */
export type Run = string | Link;
export type Line = readonly Run[];

/** A piece of a page, as plain data: whoever shows it decides how it looks. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  /** Said beside the matter: how to read it, in which words. */
  | { readonly is: 'note'; readonly text: string }
  | { readonly is: 'rows'; readonly rows: readonly { readonly name: string; readonly line: Line }[] }
  | { readonly is: 'list'; readonly lines: readonly Line[] }
  | {
      readonly is: 'table';
      readonly name: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    }
  /** Diagrams of a party's regions, each with its stances in words. */
  | { readonly is: 'drawings'; readonly party: string; readonly regions: readonly DrawnRegion[] }
  | { readonly is: 'evidence'; readonly claims: readonly string[]; readonly source: string | null };

/** A region to be drawn; the words say what the drawing shows, for whoever does not see it. */
export interface DrawnRegion {
  readonly region: string;
  /** Null where the page is the region's own. */
  readonly name: Line | null;
  readonly stances: readonly string[];
}

/** A part of a page under a heading of its own, or straight under the title. */
export interface Part {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** An entry as the contents list it. */
export interface Entry {
  /** `move/warn` */
  readonly address: string;
  readonly kind: Kind;
  readonly title: string;
  /** A few words more, shown clipped and searched as well. */
  readonly hint: string;
}

/** A whole page. The first part may stand without a heading. */
export interface CodexPage extends Entry {
  readonly parts: readonly Part[];
}
