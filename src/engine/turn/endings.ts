import { NO_FACT } from '../world/facts.ts';
import type { World } from '../world/world.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import { newWave } from './wave.ts';

/** Ends the game where an ending comes at once or the span is over; the first that matches holds. Else the next turn. */
export function endOrGoOn(world: World, referee: Referee): void {
  const { rules, luck } = referee;
  const isOver = world.turn >= rules.scenario.turns;
  const ending = rules.endings.findIndex(({ holds, isAtOnce }) => (isOver || isAtOnce) && holds(world, NO_FACT, luck));
  if (ending < 0) {
    if (isOver) throw new Error('No ending matches: the last one must have no condition.');
    world.turn += 1;
    return;
  }
  world.ending = ending;
  const wave = newWave();
  wave.told.push(engineFact(rules, 'ending-reached', 'the-end'));
  react(world, wave, referee);
}
