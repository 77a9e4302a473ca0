import { readFileSync } from 'node:fs';
import type { BargainingDomain } from '#lab';

/** Where the Laptop domain stands, which is known from GENIUS. */
export const LAPTOP = 'tests/lab/bargaining/laptop.json';

/** The Laptop domain, with other parties or another normalisation where they are given. */
export const laptop = (changed: Partial<BargainingDomain> = {}): BargainingDomain => ({
  ...(JSON.parse(readFileSync(LAPTOP, 'utf8')) as BargainingDomain),
  ...changed,
});

/** Two parties over one issue, whose levels are worth these pairs to them. */
export function pairsDomain(
  pairs: readonly (readonly [number, number])[],
  reservations: readonly [number, number] = [0, 0],
): BargainingDomain {
  const party = (id: string, at: 0 | 1) => ({
    id,
    weights: [1],
    evaluations: [pairs.map((pair) => pair[at])],
    reservation: reservations[at],
  });
  return {
    issues: [{ id: 'pair', levels: pairs.map((_, place) => place) }],
    parties: [party('p', 0), party('q', 1)],
    normalisation: 'none',
  };
}
