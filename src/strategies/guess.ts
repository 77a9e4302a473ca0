import type { DialSettings } from '#engine';
import { Exposure, type Proposal, type Undialled } from './proposal.ts';
import type { Standpoint } from './standpoint.ts';

/**
 * How an outsider guesses what the same offer is worth to another party: by what the others give it, by its costs and its
 * exposure, at even trust.
 * Who weighs no exposure expects the other to weigh none.
 */
export const guessedValue = (proposal: Proposal, party: string, standpoint: Pick<Standpoint, 'scales'>): number =>
  new Guess(proposal, party, standpoint).worthAt(proposal);

/** The same at any dials; what dials do not touch is guessed once. */
export class Guess {
  readonly #gains: number;
  readonly #costs: number;
  readonly #exposure: Exposure;
  readonly #isWeighingExposure: boolean;

  constructor(text: Undialled, party: string, { scales }: Pick<Standpoint, 'scales'>) {
    this.#gains = text.clauses.reduce((sum, { giver, gain }) => (giver === party ? sum : sum + (gain[party] ?? 0)), 0);
    this.#costs = text.clauses.reduce((sum, { cost }) => sum + (cost[party] ?? 0), 0);
    this.#exposure = new Exposure(text, party);
    this.#isWeighingExposure = scales.exposure !== 0;
  }

  /** With so many size points exposed. */
  totalWith(exposed: number): number {
    return this.#gains * 0.6 - this.#costs - (this.#isWeighingExposure ? exposed * 0.6 : 0);
  }

  worthAt(dials: DialSettings): number {
    return this.totalWith(this.#isWeighingExposure ? this.#exposure.at(dials) : 0);
  }
}
