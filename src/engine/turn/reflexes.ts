import { NO_FACT } from '../world/facts.ts';
import type { World } from '../world/world.ts';
import { priceNow } from './price.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import type { Wave } from './wave.ts';

/** Fires the reflexes in motion, or holds them back where the seat has ordered it and can pay. */
export function fireReflexes(world: World, wave: Wave, { rules }: Referee): void {
  const ordered = world.reflexesOrdered.toSorted((a, b) => a.reflex - b.reflex);
  world.reflexesOrdered = [];
  for (const { reflex, cause } of ordered) {
    const bound = rules.reflexes[reflex];
    if (bound === undefined) throw new Error(`There is no reflex with handle ${reflex}.`);
    const order = world.reflexesHeld.find((held) => held.reflex === reflex);
    const purse = world.purses[bound.party] ?? 0;
    const isHeld = order !== undefined && purse >= order.price;
    if (isHeld) world.purses[bound.party] = purse - order.price;
    const kind = isHeld ? 'reflex-held' : 'reflex-fired';
    wave.told.push(engineFact(rules, kind, cause.rule, { by: bound.party, deed: bound.deed, because: cause.fact }));
  }
}

/** What holding a reflex back costs now. */
export const holdingPrice = (
  world: World,
  reflex: number,
  { rules, luck }: Pick<Referee, 'rules' | 'luck'>,
): number => {
  const bound = rules.reflexes[reflex];
  return bound === undefined ? 0 : priceNow(bound.price, world, NO_FACT, luck);
};
