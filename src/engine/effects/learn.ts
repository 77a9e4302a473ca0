import { trackName } from '../rules/index-of.ts';
import { enterKnown } from '../world/knowledge.ts';
import type { Known } from '../world/world.ts';
import type { EffectRule } from './effect-rule.ts';

/**
 * Lets parties see something that is hidden from them, from now on until so many turns after this one are over: a track
 * more closely, or where another stands in a secret region. It changes what views show, and nothing that a rule reads.
 */
export const learn: EffectRule<'learn'> = {
  bind({ who, what, turns }, { index }) {
    const learners = who.map((party) => index.parties.handle(party));
    const thing: Pick<Known, 'track' | 'region' | 'width'> =
      'track' in what
        ? { track: index.tracks.handle(trackName(what.track, what.of)), region: -1, width: what.width }
        : { track: -1, region: index.regions.handle(`${what.party}/${what.region}`), width: 'exact' };
    return (world) => {
      for (const party of learners) enterKnown(world, { party, ...thing, untilTurn: world.turn + turns });
    };
  },
};
