import { alone } from '../rules/audience.ts';
import type { World } from '../world/world.ts';
import { playKeys } from './keys.ts';
import { playTableAct } from './offers.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import { Wave } from './wave.ts';

/** All sealed moves at once: paid, told, and then reacted to. Nobody's move sees another's. */
export function reveal(world: World, referee: Referee): void {
  const { rules } = referee;
  const wave = new Wave();
  for (let party = 0; party < world.sealed.length; party += 1) {
    const sealed = world.sealed[party] ?? null;
    if (sealed === null) continue;
    world.purses[party] = (world.purses[party] ?? 0) - sealed.cost;
    for (const order of sealed.restrained) world.reflexesHeld.push({ ...order, isPaid: false });
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
