import { addressOfAll } from '../chance/address.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Handle, Offer, World } from '../world/world.ts';
import { partiesOf, tellOfOffer } from './offers.ts';
import { react } from './reactions.ts';
import type { Referee } from './referee.ts';
import { Wave } from './wave.ts';

/**
 * Each quiet offer that stands may leak, once a turn, before it is answered: then it is public, all hear of it, and those
 * who sit at its table pay what the scenario says. The draw stands at an address of names, so that no other offer moves it.
 */
export function leakQuietOffers(world: World, referee: Referee): void {
  const { rules } = referee;
  const { leak } = rules.table;
  if (leak === null) return;
  const wave = new Wave();
  for (const offer of world.offers) {
    if (offer.state !== 'tabled' || offer.isPublic || !leaks(offer, leak.rate, world, referee)) continue;
    offer.isPublic = true;
    tellOfOffer('offer-leaked', offer, offer.from, wave, referee);
    for (const party of partiesOf(offer))
      wave.run(leak.effects, { fact: NO_FACT, doer: party, deed: -1 }, world, referee);
  }
  react(world, wave, referee);
}

function leaks({ from, package: what, tabledOnTurn }: Offer, rate: number, world: World, { rules, luck }: Referee) {
  const { parties, packages, rules: ids } = rules.index;
  const address = (list: { readonly addresses: readonly number[] }, handle: Handle): number =>
    list.addresses[handle] ?? 0;
  const rule = address(ids, ids.handle('the-leak'));
  return (
    luck.draw(world.turn, rule, addressOfAll(address(parties, from), address(packages, what)), tabledOnTurn) < rate
  );
}
