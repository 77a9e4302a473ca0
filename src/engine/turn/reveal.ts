import { alone } from '../rules/audience.ts';
import type { World } from '../world/world.ts';
import { playKeys } from './keys.ts';
import { playTableAct } from './offers.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import { newWave } from './wave.ts';

/** All sealed moves at once: paid, told, and then reacted to. Nobody's move sees another's. */
export function reveal(world: World, referee: Referee): void {
  const { rules } = referee;
  const wave = newWave();
  for (const [party, sealed] of world.sealed.entries()) {
    if (sealed === null) continue;
    world.purses[party] = (world.purses[party] ?? 0) - sealed.cost;
    world.reflexesHeld.push(...sealed.restrained.map((order) => ({ ...order, isPaid: false })));
    for (const deed of sealed.options) {
      const option = rules.options[deed];
      if (option === undefined) throw new Error(`There is no choice with handle ${deed}.`);
      world.harsh[party] = (world.harsh[party] ?? 0) + option.harsh;
      const audience = option.audience(party) | alone(party);
      wave.told.push(engineFact(rules, 'move-made', option.rule, { by: party, deed, audience }));
    }
    if (sealed.table !== null) playTableAct(world, party, sealed.table, wave, referee);
  }
  playKeys(world, wave, referee);
  react(world, wave, referee);
}
