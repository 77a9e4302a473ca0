import type { Weigher } from '../strategy.ts';
import { farSighted } from './far-sighted.ts';
import { hasty } from './hasty.ts';
import type { Opponents } from './playing-on.ts';
import type { Strength } from './strength.ts';

/** A strategy played at a strength. Its line stays what it is; `opponents` are whom it expects in the other seats. */
export function strengthened(strategy: Weigher, strength: Strength, opponents: Opponents): Weigher {
  switch (strength) {
    case 'hasty':
      return hasty(strategy);
    case 'plain':
      return strategy;
    case 'far-sighted':
      return farSighted(strategy, opponents);
  }
}
