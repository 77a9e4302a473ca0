import type { AimData, ResolvedScenario } from '../scenario/shape/files.ts';

/**
 * The aims of a seat at the weights that its temper gives them, in the order of the file; an aim that says nothing of the
 * temper keeps its plain weight. Empty where the party has no card. Weights of a card sum to 100.
 */
export const aimsInForce = (
  scenario: Pick<ResolvedScenario, 'aims'>,
  party: string,
  temper: string,
): readonly AimData[] =>
  (scenario.aims[party]?.aims ?? []).map(({ byTemper, weight, ...aim }) => ({
    ...aim,
    weight: byTemper?.[temper] ?? weight,
  }));
