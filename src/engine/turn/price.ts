import type { Luck } from '../chance/luck.ts';
import type { Price } from '../rules/rules.ts';
import type { Fact, World } from '../world/world.ts';

/** A price with its surcharges as things stand; never below zero. */
export function priceNow({ base, surcharges }: Price, world: World, fact: Fact, luck: Luck): number {
  let price = base;
  for (const { add, holds } of surcharges) if (holds(world, fact, luck)) price += add;
  return Math.max(0, price);
}
