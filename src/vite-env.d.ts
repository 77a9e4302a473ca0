/// <reference types="vite/client" />

/** The scenarios of this build, read and checked when it was made. */
declare module 'virtual:scenarios' {
  import type { ResolvedScenario, Words } from '#engine';

  interface ShelvedScenario {
    readonly scenario: ResolvedScenario;
    readonly words: { readonly en: Words };
    readonly interface: { readonly en: Words };
  }
  const shelf: Readonly<Record<string, ShelvedScenario>>;
  export default shelf;
}

/** The drawings of all charts, laid out when this build was made: by scenario, language and `party/region`. */
declare module 'virtual:charts' {
  /** A point of a drawing, in its own pixels, from the upper left. */
  export type Point = readonly [x: number, y: number];
  export interface StanceBox {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** The stance's name, broken into lines that fit the box. */
    readonly lines: readonly string[];
  }
  /** Where a region's stances and the ways between them are drawn. All ways of one pair are one line, `from>to`. */
  export interface RegionLayout {
    readonly width: number;
    readonly height: number;
    readonly boxes: Readonly<Record<string, StanceBox>>;
    readonly ways: Readonly<Record<string, readonly Point[]>>;
  }
  const charts: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, RegionLayout>>>>>>;
  export default charts;
}

/** What happened in fact, for the debrief alone: by scenario and language, in the order of the days. */
declare module 'virtual:history' {
  export interface HistoryItem {
    /** ISO 8601. */
    readonly date: string;
    /** The turn in whose days it falls. */
    readonly turn: number;
    readonly what: string;
    readonly claims: readonly string[];
    readonly source: string | null;
  }
  const histories: Readonly<Record<string, Readonly<Record<string, readonly HistoryItem[]>>>>;
  export default histories;
}

/** The claims tables, by scenario and id: they are not part of the first load. */
declare module 'virtual:claims' {
  /** What a source text says, as the claims table holds it. */
  interface Claim {
    readonly source: string;
    readonly author?: string;
    readonly title?: string;
    readonly date?: string;
    readonly claim: string;
  }
  const claims: Readonly<Record<string, Readonly<Record<string, Claim>>>>;
  export default claims;
}
