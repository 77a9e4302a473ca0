import type { EffectRule } from './effect-rule.ts';

/** Puts a reflex in motion. It fires when the reactions end, unless its seat has ordered it held back. */
export const orderReflex: EffectRule<'order-reflex'> = {
  bind({ reflex }, place) {
    const handle = place.index.reflexes.handle(reflex);
    return (world, fact) => {
      if (world.reflexesOrdered.some((ordered) => ordered.reflex === handle)) return;
      world.reflexesOrdered.push({ reflex: handle, cause: { fact: fact.id, rule: place.rule } });
    };
  },
};
