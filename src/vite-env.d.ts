/// <reference types="vite/client" />

/** The scenarios of this build by id, read and checked when it was made. */
declare module 'virtual:scenarios' {
  import type { ResolvedScenario } from '#engine';

  const shelf: Readonly<Record<string, ResolvedScenario>>;
  export default shelf;
  /** Ids of the warm-ups, which are fetched when somebody asks for them. */
  export const warmUps: readonly string[];
  export const fetchWarmUps: () => Promise<Readonly<Record<string, ResolvedScenario>>>;
}

/** The words of this build: a part of one language at once, the others when they are asked for. Languages are BCP 47 tags. */
declare module 'virtual:words' {
  import type { Words } from '#engine';

  export interface Vocabulary {
    /** The interface's own. */
    readonly page: Words;
    /** By scenario id. */
    readonly worlds: Readonly<Record<string, Words>>;
  }
  /** Its words up to the first turn are there; the rest is fetched. */
  export const first: {
    readonly language: string;
    readonly vocabulary: Vocabulary;
    readonly rest: () => Promise<Vocabulary>;
  };
  /** All words of another language, in parts. */
  export const later: Readonly<Record<string, () => Promise<readonly Vocabulary[]>>>;
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
    readonly kind?: string;
  }
  /** What stands in English in the tables and in the data, in another language: claims by id, other texts by their wording. */
  interface Told {
    readonly claims: Readonly<Record<string, string>>;
    readonly texts: Readonly<Record<string, string>>;
  }
  interface Evidence {
    readonly claims: Readonly<Record<string, Claim>>;
    /** By language. */
    readonly told: Readonly<Record<string, Told>>;
    /** What happened in an episode, by its code and by language. */
    readonly episodes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  }
  const tables: Readonly<Record<string, Evidence>>;
  export default tables;
}

/** How the lesson pack speaks, by language; fetched with the pack alone. */
declare module 'virtual:lesson-words' {
  import type { Words } from '#engine';

  const fetches: Readonly<Record<string, () => Promise<Words>>>;
  export default fetches;
}

/** Texts of history in the terms of a scenario's world, and their words by language: fetched with the sheet for texts or the codex. */
declare module 'virtual:templates' {
  import type { Template, Words } from '#engine';

  export interface HistoryTexts {
    readonly templates: readonly Template[];
    readonly words: Readonly<Record<string, Words>>;
  }
  /** By scenario id. */
  const texts: Readonly<Record<string, HistoryTexts>>;
  export default texts;
}

/** What the codex tells beside a scenario's own data. It is not part of the first load. */
declare module 'virtual:codex' {
  /** A text whose claims the model carries. */
  export interface SourceText {
    readonly id: string;
    readonly author: string;
    readonly outlet: string;
    /** As the table gives it, since some texts are dated by the month. */
    readonly date: string;
    readonly title: string;
    /** Null where the table names none. */
    readonly licence: string | null;
  }
  /** One month before the opening, as `history/months-*.csv` has it; states are those at its end, in that table's words. */
  export interface Month {
    /** `2018-05` */
    readonly month: string;
    readonly launchDays: number;
    readonly longRange: number;
    readonly drillDays: number;
    readonly hotline: string;
    readonly testHalt: string;
    readonly borderPact: string;
    readonly reactor: string;
  }
  /** A term of treaties; `names` and `notes` by language. */
  export interface TreatyTerm {
    readonly id: string;
    readonly names: Readonly<Record<string, string>>;
    readonly notes: Readonly<Record<string, string>>;
    readonly source: string;
  }
  /** A word of this project. */
  export interface GameWord extends WordTold {
    /** The same in other languages. */
    readonly told: Readonly<Record<string, WordTold>>;
  }
  interface WordTold {
    readonly word: string;
    readonly means: string;
    /** What it is not called; empty where nothing is to be said. */
    readonly not: string;
  }
  const matter: {
    /** By scenario id. */
    readonly worlds: Readonly<
      Record<
        string,
        {
          readonly sources: readonly SourceText[];
          readonly months: readonly Month[];
          readonly terms: readonly TreatyTerm[];
          /** What became of the texts of history, by language and id. */
          readonly fates: Readonly<Record<string, Readonly<Record<string, string>>>>;
        }
      >
    >;
    readonly words: readonly GameWord[];
  };
  export default matter;
}

/** How the codex speaks, by language. */
declare module 'virtual:codex-words' {
  import type { Words } from '#engine';

  const fetches: Readonly<Record<string, () => Promise<Words>>>;
  export default fetches;
}
