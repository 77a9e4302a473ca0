/// <reference types="vite/client" />

/** The scenarios of this build, read and checked when it was made. */
declare module 'virtual:scenarios' {
  import type { ResolvedScenario, Words } from '#engine';

  interface ShelvedClaim {
    readonly source: string;
    readonly author?: string;
    readonly title?: string;
    readonly date?: string;
    readonly claim: string;
  }
  interface ShelvedScenario {
    readonly scenario: ResolvedScenario;
    readonly words: { readonly en: Words };
    readonly claims: Readonly<Record<string, ShelvedClaim>>;
    readonly interface: { readonly en: Words };
  }
  const shelf: Readonly<Record<string, ShelvedScenario>>;
  export default shelf;
}
