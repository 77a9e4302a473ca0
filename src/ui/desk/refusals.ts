import type { HandMove, Refusal } from '#engine';
import type { Say } from '../words.ts';

/**
 * Why something cannot be done, in a sentence. A move or a package that waits for something says what it waits for.
 */
export function refusalSentence(say: Say, refusal: Refusal, way?: HandMove): string {
  if (refusal.code === 'move-not-available' && way !== undefined) return say(`move.${way.move}.needs`);
  if (refusal.code === 'package-not-available') return say(`package.${refusal.params['package']}.needs`);
  return say(`refusal.${refusal.code}`, refusal.params);
}
