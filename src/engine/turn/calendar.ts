import { NO_FACT } from '../world/facts.ts';
import { forget } from '../world/knowledge.ts';
import { renewTempers } from '../world/tempers.ts';
import type { World } from '../world/world.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { Wave } from './wave.ts';

/** The turn begins: what was of the last turn is put away, and dated things happen. */
export function openTurn(world: World, referee: Referee): void {
  const { rules, luck } = referee;
  world.facts = [];
  world.tracksBefore = [...world.tracks];
  world.harsh = world.harsh.map(() => 0);
  world.sealed = world.sealed.map(() => null);
  world.answers = world.answers.map(() => null);
  world.reflexesHeld = [];
  world.exchange = 1;
  forget(world);
  renewTempers(world, rules, luck);
  const wave = new Wave();
  for (const { turn, holds, effects } of rules.calendar)
    if (turn === world.turn && holds(world, NO_FACT, luck))
      wave.run(effects, { fact: NO_FACT, doer: -1, deed: -1 }, world, referee);
  react(world, wave, referee, 'wait');
}
