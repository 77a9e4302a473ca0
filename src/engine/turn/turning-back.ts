import type { BoundOccasion, BoundPosition } from '../rules/rules.ts';
import { forget } from '../world/facts.ts';
import type { Handle, World } from '../world/world.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import type { Wave } from './wave.ts';

/** What the keys had settled, what they come to now, and whose keys made the difference. */
export interface Turned {
  readonly from: BoundPosition;
  readonly to: BoundPosition;
  readonly turners: readonly Handle[];
}

/** True where less is given up than had been announced: the way back, or beyond the plan to the other side. */
const isLess = ({ from, to }: Turned): boolean =>
  to.change * from.change <= 0 || Math.abs(to.change) < Math.abs(from.change);

/**
 * What was settled no longer stands. Whoever turned is named; the step that was announced with it is struck off the books
 * at every price, since the new position has a word of its own. Where less is given than before, the step is withdrawn:
 * conditions look back on it as on a step that was never taken, and charts hear of it.
 */
export function turnBack(world: World, occasion: BoundOccasion, turned: Turned, wave: Wave, { rules }: Referee): void {
  const { from, turners } = turned;
  const [first = occasion.lead] = turners;
  const turner = turners.length === 1 ? first : occasion.lead;
  for (const by of turners) wave.told.push(engineFact(rules, 'key-turned-back', 'the-keys', { by, deed: from.deed }));
  const entries = world.ledger.filter(({ deed, turn }) => deed === from.deed && turn >= occasion.decidedOn);
  const prices = world.purses.map(
    (_, party) => 0 - entries.reduce((sum, entry) => sum + (entry.prices[party] ?? 0), 0),
  );
  const [given] = entries;
  if (given === undefined || prices.every((price) => price === 0)) return;
  wave.entries.push({ ...given, turn: world.turn, prices });
  if (!isLess(turned)) return;
  forget(world, from.deed, occasion.decidedOn);
  const size = 0 - (prices[given.giver] ?? 0);
  wave.told.push(
    engineFact(rules, 'step-withdrawn', 'the-keys', { by: turner, about: given.to, deed: from.deed, size }),
  );
}
