import type { Say } from '../words.ts';

/** Denominators in which people think about odds. */
const DENOMINATORS = [2, 3, 4, 5, 6, 7, 8, 10, 12, 20, 50, 100];
const CLOSE_ENOUGH = 0.012;

/** A chance in [0, 1] as "so many in so many": the plainest fraction that comes close. 0.2 → 1 in 5; 0.6 → 3 in 5. */
export function plainOdds(chance: number): { readonly times: number; readonly of: number } {
  if (chance <= 0.005) return { times: 0, of: 1 };
  if (chance >= 0.995) return { times: 1, of: 1 };
  for (const of of DENOMINATORS) {
    const times = Math.round(chance * of);
    if (times > 0 && times < of && Math.abs(times / of - chance) <= CLOSE_ENOUGH) return { times, of };
  }
  return { times: Math.max(1, Math.round(chance * 100)), of: 100 };
}

/** How likely a step counts, as a span over the worldviews; one figure where they agree. */
export function oddsWords(say: Say, low: number, high: number): string {
  const from = say('ui.odds.plain', { ...plainOdds(low) });
  const to = say('ui.odds.plain', { ...plainOdds(high) });
  return from === to ? say('ui.odds.point', { from }) : say('ui.odds.span', { from, to });
}
