import { causeAddress } from '../chance/cause-address.ts';
import { ordinalOf } from '../world/facts.ts';
import type { ConditionRule } from './condition-rule.ts';

/** The draw at the fact's own address falls below the rate: base × ratios, per occasion, never above `most`. */
export const hazard: ConditionRule<'hazard'> = {
  reads: ({ rate }) => (typeof rate === 'object' && 'track' in rate ? [{ track: rate.track, of: rate.of }] : []),
  bind({ rate, times, most }, place) {
    const base = place.rate(rate);
    const ratios = place.ratios(times);
    const ceiling = most === undefined ? 1 : place.number(most);
    const rule = place.index.rules.addresses[place.rule] ?? 0;
    return (world, fact, luck) => {
      const chance = Math.min(ceiling, base(world) * ratios(world, fact, luck));
      const drawn = luck.draw(world.turn, rule, causeAddress(place.index, fact), ordinalOf(world, fact));
      luck.note?.({ rule: place.rule, fact: fact.id, chance, drawn });
      return drawn < chance;
    };
  },
};
