import { type ClauseView, type DialSettings, exposureOf, type Planned } from '#engine';

/** What can be valued: an offer on the table, or a package with dials that nobody has tabled yet. */
export interface Proposal extends DialSettings {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly clauses: readonly ClauseView[];
  readonly isPublic: boolean;
  /** An order of its own, where the dials do not make it. */
  readonly sequence?: readonly Planned[] | undefined;
  /** Who tables it. */
  readonly from: string;
}

/** All that is tabled but the dials. */
export type Undialled = Omit<Proposal, keyof DialSettings>;

/** What a text exposes of a party at any dials. The gate does not touch it: what differs in that alone is reckoned once. */
export class Exposure {
  readonly #text: Undialled;
  readonly #party: string;
  #last: DialSettings | null = null;
  #exposed = 0;

  constructor(text: Undialled, party: string) {
    this.#text = text;
    this.#party = party;
  }

  /** Size points. */
  at(dials: DialSettings): number {
    if (dials.opener !== this.#last?.opener || dials.grain !== this.#last.grain)
      this.#exposed = exposureOf(this.#party, this.#text, dials);
    this.#last = dials;
    return this.#exposed;
  }
}
