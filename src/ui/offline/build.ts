/** One file of a build, relative to the page. */
export interface BuiltFile {
  readonly url: string;
  /** True where the name changes with the content, so that one name never means two contents. */
  readonly isNamedByContent: boolean;
}

/** Everything that one version of the page consists of. */
export interface Build {
  readonly version: string;
  readonly files: readonly BuiltFile[];
}

/** The version that is shown and the newest that is kept whole. */
export interface Versions {
  readonly shown: string | null;
  readonly newest: string;
}

/** What the page may ask of the worker that keeps it. Both are answered with the versions, as they then are. */
export const ASKED_OF_KEEPER = ['versions', 'take'] as const;
export type AskedOfKeeper = (typeof ASKED_OF_KEEPER)[number];
