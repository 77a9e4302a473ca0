import { reflexDeed } from '../rules/index-of.ts';
import type { Place } from '../rules/place.ts';
import { reflexRule } from '../rules/rule-entries.ts';
import type { EffectOf } from '../scenario/shape/effects.ts';
import type { Effect, EffectRule } from './effect-rule.ts';
import { tell } from './tell.ts';

/**
 * Puts a reflex in motion. It fires when the reactions end, unless its seat has ordered it held back. One that is switched
 * off is never in motion.
 */
export const orderReflex: EffectRule<'order-reflex'> = {
  bind(params, place) {
    const handle = place.index.reflexes.handle(params.reflex);
    if (place.isOff(reflexRule(params.reflex))) return lettingItBe(params, place);
    return (world, fact) => {
      if (world.reflexesOrdered.some((ordered) => ordered.reflex === handle)) return;
      world.reflexesOrdered.push({ reflex: handle, cause: { fact: fact.id, rule: place.rule } });
    };
  },
};

/**
 * What an order for a switched-off reflex comes to: the facts of its being held, at once, so that the chart which asked
 * goes back to where it waits; and nothing of what holding back costs, since nobody had to hold anybody.
 */
function lettingItBe({ reflex }: EffectOf<'order-reflex'>, place: Place): Effect {
  const { index } = place;
  const data = index.scenario.reflexes[reflex];
  const doer = index.parties.handle(data?.party ?? '');
  const deed = index.deeds.handle(reflexDeed(reflex));
  const facts = (data?.held ?? []).flatMap((effect) => (effect.do === 'tell' ? [tell.bind(effect, place)] : []));
  return (world, fact, moment) => {
    const told = {
      ...moment,
      doer,
      deed,
      tell: (one: Parameters<typeof moment.tell>[0]) => moment.tell({ deed, ...one }),
    };
    for (const one of facts) one(world, fact, told);
  };
}
