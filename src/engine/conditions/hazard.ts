import { causeAddresses } from '../chance/cause-address.ts';
import { ordinalOf } from '../world/facts.ts';
import type { ConditionRule } from './condition-rule.ts';

/**
 * The draw at the fact's own address falls below the rate: base × ratios, per occasion, never above `most`. Most draws fall
 * outside of what the ratios can make of the base, and are decided without asking them; unless somebody hears of the odds.
 */
export const hazard: ConditionRule<'hazard'> = {
  reads: ({ rate }) => (typeof rate === 'object' && 'track' in rate ? [{ track: rate.track, of: rate.of }] : []),
  bind({ rate, times, most }, place) {
    const base = place.rate(rate);
    const ratios = place.ratios(times);
    const ceiling = most === undefined ? 1 : place.number(most);
    const rule = place.index.rules.addresses[place.rule] ?? 0;
    const causeOf = causeAddresses(place.index);
    return (world, fact, luck) => {
      const common = base(world);
      const isHeard = luck.note !== undefined;
      const highest = Math.min(ceiling, common * ratios.high);
      if (highest <= 0 && !isHeard) return false;
      const drawn = luck.draw(world.turn, rule, causeOf(fact), ordinalOf(world, fact));
      if (!isHeard) {
        if (drawn >= highest) return false;
        if (drawn < Math.min(ceiling, common * ratios.low)) return true;
      }
      const chance = Math.min(ceiling, common * ratios.product(world, fact, luck));
      luck.note?.({ rule: place.rule, fact: fact.id, chance, drawn });
      return drawn < chance;
    };
  },
};
