import { aimsInForce, type ResolvedScenario } from '#engine';

/** One aim of a card, with its weight under each temper that the game may draw, in their order. */
export interface WeighedAim {
  readonly aim: string;
  readonly weights: readonly number[];
}

/** A party's card, before anybody knows which temper the game will draw. Empty where the party has none. */
export const aimsByTemper = (
  scenario: Pick<ResolvedScenario, 'aims' | 'parties'>,
  party: string,
): readonly WeighedAim[] => {
  const tempers = scenario.parties[party]?.tempers ?? [];
  const cards = tempers.map((temper) => aimsInForce(scenario, party, temper));
  return (scenario.aims[party]?.aims ?? []).map(({ aim }, place) => ({
    aim,
    weights: cards.map((card) => card[place]?.weight ?? 0),
  }));
};
