import { hasOwnLucks } from '../plan/lucks.ts';
import type { Plan } from '../plan/plan.ts';
import { sampleCount } from '../plan/samples.ts';

/**
 * What is averaged into one observation of a plan, since it shares luck or parameters: a luck (game number) where
 * parameters are written out; a set of parameters where the sets are drawn each with lucks of its own. Where base samples
 * or trajectories come in families that all meet the same lucks, it is a family on one luck, and observations are crossed:
 * those of a row share the family, those of a column the luck. `crossed` is then the number of columns, else null.
 */
export interface Units {
  readonly units: number;
  readonly unitOf: (sample: number, game: number) => number;
  readonly crossed: number | null;
}

export function unitsOf(plan: Plan): Units {
  const { design, games, parameters } = plan;
  if (hasOwnLucks(plan)) return { units: sampleCount(plan), unitOf: (sample) => sample, crossed: null };
  if (design.kind !== 'saltelli' && design.kind !== 'morris')
    return { units: games, unitOf: (_, game) => game, crossed: null };
  const family = Object.keys(parameters).length + (design.kind === 'saltelli' ? 2 : 1);
  const unitOf = (sample: number, game: number): number => Math.floor(sample / family) * games + game;
  return { units: (sampleCount(plan) / family) * games, unitOf, crossed: games };
}

/** Whether there are two rows and two columns at least. */
export const isCrossed = (of: readonly { readonly row: number; readonly column: number }[]): boolean =>
  of.some(({ row }) => row !== of[0]?.row) && of.some(({ column }) => column !== of[0]?.column);
