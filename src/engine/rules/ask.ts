import type { Handle, World } from '../world/world.ts';
import type { Index } from './index-of.ts';

/** The coin that each party asks for now: fixed by the scenario, or read from where its chart stands. −1: none. */
export function askReader(index: Index): (world: World, party: Handle) => Handle {
  const readers = index.parties.ids.map((party): ((world: World) => Handle) => {
    const ask = index.scenario.weighing.receivers[party]?.ask;
    if (ask === undefined) return () => -1;
    if ('coin' in ask) {
      const coin = index.coins.handle(ask.coin);
      return () => coin;
    }
    const region = index.regions.handle(`${party}/${ask.region}`);
    const coins = (index.stances[region]?.ids ?? []).map((stance) => {
      const coin = ask.coins[stance];
      return coin === undefined ? -1 : index.coins.handle(coin);
    });
    return (world) => coins[world.stances[region] ?? -1] ?? -1;
  });
  return (world, party) => readers[party]?.(world) ?? -1;
}
