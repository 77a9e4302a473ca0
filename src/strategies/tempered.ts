import type { View } from '#engine';
import type { Weigher } from './strategy.ts';

/**
 * The default of a chair: it plays the strategy that goes with the hidden temper drawn for this game, so that a step
 * toward it is an experiment (GAME section 6.3). Throws where no strategy goes with the temper.
 */
export function tempered(party: string, byTemper: Readonly<Record<string, Weigher>>): Weigher {
  const drawn = (view: View): Weigher => {
    const strategy = byTemper[view.temper];
    if (strategy === undefined) throw new Error(`No strategy of "${party}" goes with the temper "${view.temper}".`);
    return strategy;
  };
  return {
    id: 'tempered',
    party,
    version: 1,
    source: 'judgement',
    stands: null,
    classes: null,
    strength: 'plain',
    weigh: (view, luck, notes) => drawn(view).weigh(view, luck, notes),
    decide: (view, luck, notes) => drawn(view).decide(view, luck, notes),
  };
}
