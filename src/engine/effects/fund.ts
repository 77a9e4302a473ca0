import type { EffectRule } from './effect-rule.ts';

/** Gives political capital, or takes it; a purse never falls below zero. */
export const fund: EffectRule<'fund'> = {
  bind({ party, by }, place) {
    const handle = place.index.parties.handle(party);
    const points = place.number(by);
    return (_world, _fact, moment) => {
      moment.fund(handle, points);
    };
  },
};
