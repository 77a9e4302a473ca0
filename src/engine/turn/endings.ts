import { NO_FACT } from '../world/facts.ts';
import type { Handle, World } from '../world/world.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import { Wave } from './wave.ts';

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
  close(world, referee, ending, rules.index.rules.handle('the-end'));
}

/**
 * People rise before the time is up: nothing more is asked, and nothing that was begun is finished. Throws where the
 * game is over, and where the scenario knows no ending for it.
 */
export function adjourn(world: World, referee: Referee): void {
  const { endings, scenario } = referee.rules;
  if (world.ending >= 0) throw new Error('The game is over.');
  const ending = endings.findIndex((one) => one.ending === scenario.adjourned?.ending);
  if (ending < 0) throw new Error(`The scenario "${scenario.scenario}" cannot be adjourned.`);
  world.asks = [];
  // No rule made them rise.
  close(world, referee, ending, -1);
}

function close(world: World, referee: Referee, ending: Handle, rule: Handle): void {
  world.ending = ending;
  const wave = new Wave();
  wave.told.push(engineFact(referee.rules, 'ending-reached', rule));
  react(world, wave, referee);
}
