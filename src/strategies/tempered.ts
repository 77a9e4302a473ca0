import type { Strategy } from './strategy.ts';

/**
 * The default of a chair: it plays the strategy that goes with the hidden temper drawn for this game, so that a step
 * toward it is an experiment (GAME section 6.3). Throws where no strategy goes with the temper.
 */
export function tempered(party: string, byTemper: Readonly<Record<string, Strategy>>): Strategy {
  return {
    id: 'tempered',
    party,
    version: 1,
    source: 'judgement',
    stands: null,
    decide(view, luck, notes) {
      const strategy = byTemper[view.temper];
      if (strategy === undefined) throw new Error(`No strategy of "${party}" goes with the temper "${view.temper}".`);
      return strategy.decide(view, luck, notes);
    },
  };
}
