import type { Audience } from '../scenario/shape/effects.ts';
import type { Handle } from '../world/world.ts';
import type { Index } from './index-of.ts';

/** One bit a party. */
export const everybody = (index: Index): number => (1 << index.parties.ids.length) - 1;
export const alone = (party: Handle): number => (party < 0 ? 0 : 1 << party);
export const hears = (audience: number, party: Handle): boolean => (audience & alone(party)) !== 0;

/** The audience that data names, once the doer is known. */
export function audienceOf(index: Index, seen: Audience | undefined): (doer: Handle) => number {
  if (seen === undefined || seen === 'all') return () => everybody(index);
  if (seen === 'own') return alone;
  const named = seen.reduce((bits, party) => bits | alone(index.parties.handle(party)), 0);
  return (doer) => named | alone(doer);
}
