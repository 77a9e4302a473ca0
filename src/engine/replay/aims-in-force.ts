import { keptBy } from '../rules/kept-by.ts';
import type { AimData, ResolvedScenario } from '../scenario/shape/files.ts';

type Aims = ResolvedScenario['aims'];

const weighedBy = (aims: Aims, party: string, temper: string): readonly AimData[] =>
  (aims[party]?.aims ?? []).map(({ byTemper, weight, ...aim }) => ({ ...aim, weight: byTemper?.[temper] ?? weight }));

/** The same list every time: what is read of a game is bound to lists. */
const listsOf = keptBy((aims: Aims) => {
  const lists = new Map<string, readonly AimData[]>();
  return (party: string, temper: string): readonly AimData[] => {
    const key = `${party} ${temper}`;
    const known = lists.get(key) ?? weighedBy(aims, party, temper);
    lists.set(key, known);
    return known;
  };
});

/**
 * The aims of a seat at the weights that its temper gives them, in the order of the file; an aim that says nothing of the
 * temper keeps its plain weight. Empty where the party has no card. Weights of a card sum to 100.
 */
export const aimsInForce = (
  { aims }: Pick<ResolvedScenario, 'aims'>,
  party: string,
  temper: string,
): readonly AimData[] => listsOf(aims)(party, temper);
