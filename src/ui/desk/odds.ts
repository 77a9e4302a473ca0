import type { Say } from '../words.ts';

/** From this chance on a step is likely to count, and up to the other unlikely; between them it can go either way. */
const LIKELY = 0.6;
const UNLIKELY = 0.4;
/** Schools that lie as far apart as this disagree. */
const APART = 0.3;

/** A chance in [0, 1] in one word: yes, it will likely; no, it will hardly; or open. */
export function inOneWord(chance: number): 'yes' | 'no' | 'open' {
  if (chance >= LIKELY) return 'yes';
  return chance <= UNLIKELY ? 'no' : 'open';
}

/** A chance in whole hundredths. What can happen is never told as certain, nor as impossible. */
export function inHundred(chance: number): number {
  if (chance <= 0 || chance >= 1) return chance <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(chance * 100)));
}

/** How likely a step counts: one word for the middle, then the span over the worldviews; one figure where they agree. */
export function oddsWords(say: Say, low: number, high: number): string {
  const figures = { low: inHundred(low), high: inHundred(high) };
  return say(figures.low === figures.high ? 'ui.odds.point' : 'ui.odds.span', {
    ...figures,
    likely: inOneWord((low + high) / 2),
    apart: high - low >= APART ? 'yes' : 'no',
  });
}
