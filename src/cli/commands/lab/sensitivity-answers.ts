import type { MorrisEffects, SobolIndices } from '#lab';

/** A parameter as an answer names it: by its id, with what else is known of it. */
export interface Named {
  readonly id: string;
}

/** Sobol indices in the shape that `docs/sensitivity.md` promises. Of an output that never varies every index is null. */
export function sobolAnswer(indices: SobolIndices | null, parameters: readonly Named[]) {
  return {
    varies: indices !== null,
    mean: indices?.mean ?? null,
    variance: indices?.variance ?? 0,
    parameters: parameters.map((parameter, at) => {
      const { first = null, total = null } = indices?.parameters[at] ?? {};
      return { ...parameter, first, total };
    }),
    together: indices?.together ?? null,
    ranking: indices?.ranking ?? null,
  };
}

/** Elementary effects in the shape that `docs/sensitivity.md` promises. */
export function morrisAnswer(effects: MorrisEffects, parameters: readonly Named[]) {
  return {
    parameters: parameters.map((parameter, at) => ({ ...parameter, ...effects.parameters[at] })),
    ranking: effects.ranking,
  };
}
