import { alone } from '../rules/audience.ts';
import { NO_FACT } from '../world/facts.ts';
import type { World } from '../world/world.ts';
import { priceNow } from './price.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import type { Wave } from './wave.ts';

/**
 * Fires the reflexes in motion, or holds them back where the seat has ordered it and can pay, once a turn. An order that
 * events have overtaken is dropped. Holding back is known at home alone: who would see what did not happen?
 */
export function fireReflexes(world: World, wave: Wave, { rules, luck }: Referee): void {
  const ordered = world.reflexesOrdered.toSorted((a, b) => a.reflex - b.reflex);
  world.reflexesOrdered = [];
  for (const { reflex, cause } of ordered) {
    const bound = rules.reflexes[reflex];
    if (bound === undefined) throw new Error(`There is no reflex with handle ${reflex}.`);
    if (!bound.stillMoves(world, NO_FACT, luck)) continue;
    const isHeld = holdBack(world, reflex, bound.party);
    const audience = isHeld ? alone(bound.party) : bound.audience(bound.party);
    const said = { by: bound.party, deed: bound.deed, because: cause.fact, audience };
    wave.told.push(engineFact(rules, isHeld ? 'reflex-held' : 'reflex-fired', cause.rule, said));
  }
}

/** Pays for holding a reflex back, the first time in a turn; false where nobody ordered it or the purse is too light. */
function holdBack(world: World, reflex: number, party: number): boolean {
  const order = world.reflexesHeld.find((held) => held.reflex === reflex);
  const purse = world.purses[party] ?? 0;
  if (order === undefined || (!order.isPaid && purse < order.price)) return false;
  if (!order.isPaid) world.purses[party] = purse - order.price;
  order.isPaid = true;
  return true;
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
