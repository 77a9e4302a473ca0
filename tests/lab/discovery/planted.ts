import { latinHypercube, type WorldInput } from '#lab';

/** Worlds with four numbers from 0 to 1 and a school, spread by a seed. */
export interface Planted {
  readonly inputs: readonly WorldInput[];
  readonly worlds: readonly { readonly at: readonly number[]; readonly school: string }[];
}

const SCHOOLS = ['alpha', 'beta', 'gamma'];

export function planted(worlds: number, seed: string): Planted {
  const points = latinHypercube(5, worlds, seed);
  const rows = points.map((point) => ({
    at: point.slice(0, 4),
    school: SCHOOLS[Math.floor((point[4] ?? 0) * 3)] ?? '',
  }));
  return {
    worlds: rows,
    inputs: [
      ...['a', 'b', 'c', 'd'].map((id, at) => ({ id, numbers: points.map((point) => point[at] ?? 0) })),
      { id: 'school', words: rows.map(({ school }) => school) },
    ],
  };
}

/** A coin of chance for each world: true in so large a share of them. */
export const noise = (worlds: number, share: number, seed: string): readonly boolean[] =>
  latinHypercube(1, worlds, seed).map(([u = 0]) => u < share);
