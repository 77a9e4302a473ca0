import { NO_FACT } from '../world/facts.ts';
import { clamp } from '../world/numbers.ts';
import type { World } from '../world/world.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import { Wave } from './wave.ts';

/** The turn passes: every chart and every rule hears of it, so that neglect has a cause; then capital returns. */
export function keepUp(world: World, referee: Referee): void {
  const wave = new Wave();
  wave.told.push(engineFact(referee.rules, 'turn-passed', 'the-clock'));
  react(world, wave, referee);
  world.purses = world.purses.map((purse, party) =>
    clamp(purse + incomeOf(world, party, referee), 0, referee.rules.purse.cap),
  );
}

/** Political capital that comes in at the end of this turn as things stand. */
export function incomeOf(world: World, party: number, { rules, luck }: Pick<Referee, 'rules' | 'luck'>): number {
  let income = rules.purse.income;
  for (const line of rules.purse.adjust)
    if (line.party === party && line.holds(world, NO_FACT, luck)) income += line.add;
  return income;
}
