import { causeAddresses } from '../chance/cause-address.ts';
import { everybody } from '../rules/audience.ts';
import { bindWeighing } from '../rules/weighing.ts';
import { ordinalOf } from '../world/facts.ts';
import type { EffectRule } from './effect-rule.ts';

/**
 * Weighs the step of the fact as its receiver would, draws against the graded table, tells whether it counted, and
 * writes the step into the books: at its size for the giver, and for the receiver only if it counted (claim C073).
 */
export const weighStep: EffectRule<'weigh-step'> = {
  bind(_params, place) {
    const { index } = place;
    const weighing = bindWeighing(place);
    const rule = index.rules.addresses[place.rule] ?? 0;
    const causeOf = causeAddresses(index);
    return (world, fact, moment) => {
      const receiver = weighing.receivers[fact.about];
      if (receiver === undefined) return;
      const chance = weighing.chance(weighing.weight(world, fact, moment.luck) - receiver.bar);
      const draw = moment.luck.draw(world.turn, rule, causeOf(fact), ordinalOf(world, fact));
      moment.luck.note?.({
        rule: place.rule,
        fact: fact.id,
        chance,
        drawn: draw,
        weighed: {
          by: fact.by,
          about: fact.about,
          size: fact.size,
          bar: receiver.bar,
          lines: weighing.taken(world, fact, moment.luck),
        },
      });
      const hasCounted = draw < chance;
      const prices = index.parties.ids.map((_, party) =>
        party === fact.by || (party === fact.about && hasCounted) ? fact.size : 0,
      );
      moment.write({ turn: world.turn, deed: fact.deed, giver: fact.by, to: fact.about, prices });
      const { by, about, severity, size, coin, deed } = fact;
      const kind = hasCounted ? receiver.counted : receiver.shrugged;
      moment.tell({ kind, by, about, severity, size, coin, deed, audience: everybody(index) });
    };
  },
};
