import { factKinds, factsHeard } from '../facts-told.ts';
import { faultAt } from '../fault.ts';
import { mendOf } from '../nearest.ts';
import type { Check } from './check.ts';

/** What is listened for can happen. A fact that nobody listens for is fine: people read it. */
export const factsCheck: Check = ({ world, scenario, worldviews }) => {
  const kinds = factKinds(world, scenario);
  return factsHeard(world, scenario, worldviews)
    .filter(({ fact }) => !kinds.has(fact))
    .map(({ fact, at }) => faultAt(at, 'nobody-sends', { id: fact, ...mendOf(fact, kinds) }));
};
