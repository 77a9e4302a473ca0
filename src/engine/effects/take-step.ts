import { everybody } from '../rules/audience.ts';
import type { EffectRule } from './effect-rule.ts';

/** Tells `step-taken`: something given to a party, of a size, in a coin. Whether it counts is weighed by a rule. */
export const takeStep: EffectRule<'take-step'> = {
  bind({ to, size, coin }, place) {
    const { index } = place;
    const kind = index.facts.handle('step-taken');
    const receiver = index.parties.handle(to);
    const points = place.number(size);
    const handle = index.coins.handle(coin);
    return (_world, _fact, moment) => {
      moment.tell({
        kind,
        by: moment.doer,
        about: receiver,
        severity: 0,
        size: points,
        coin: handle,
        audience: everybody(index),
      });
    };
  },
};
