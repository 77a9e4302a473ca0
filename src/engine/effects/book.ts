import { watchedBy } from '../rules/index-of.ts';
import type { EffectRule } from './effect-rule.ts';

/** Writes a deed into the books, at each party's own price. */
export const book: EffectRule<'book'> = {
  bind({ giver, prices }, place) {
    const { parties } = place.index;
    const handle = parties.handle(giver);
    const points = parties.ids.map((id) => {
      const price = prices[id];
      return price === undefined ? 0 : place.number(price);
    });
    return (world, _fact, moment) => {
      moment.write({
        turn: world.turn,
        deed: moment.deed,
        giver: handle,
        to: watchedBy(place.index, giver),
        prices: points.map((price) => price * moment.share),
      });
    };
  },
};
