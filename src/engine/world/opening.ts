import { addressOf } from '../chance/address.ts';
import { type Luck, luckOf, type Seed } from '../chance/luck.ts';
import { watchedBy } from '../rules/index-of.ts';
import type { Rules } from '../rules/rules.ts';
import type { Worldview } from '../rules/worldview.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';
import { playOn } from '../turn/play-turn.ts';
import type { Referee } from '../turn/referee.ts';
import { round } from './numbers.ts';
import { drawTemper } from './tempers.ts';
import type { World } from './world.ts';

/** Draws at the opening stand at turn 0, under addresses of their own. */
const drawAtOpening = (luck: Luck, what: string, about: number): number => luck.draw(0, addressOf(what), about, 0);

/**
 * The worldview that a seed stands for, where none is chosen. Physics and tempers are drawn each for itself, each school
 * as likely as any other: what is known of the one half says nothing of the other.
 */
export function drawWorldview(scenario: ResolvedScenario, seed: Seed): Worldview {
  const ids = Object.keys(scenario.worldviews).toSorted();
  const luck = luckOf(seed, 'world');
  const half = (what: string): string => ids[Math.floor(drawAtOpening(luck, what, 0) * ids.length)] ?? ids[0] ?? '';
  return { physics: half('worldview-physics'), tempers: half('worldview-tempers') };
}

/** What stands for a half of a worldview that nobody states. */
export const UNKNOWN = 'unknown';

/** The worldview of a game: what is stated of it, and the half that is `unknown` as the seed draws it. */
export function worldviewOf(scenario: ResolvedScenario, seed: Seed, { physics, tempers }: Worldview): Worldview {
  const drawn = drawWorldview(scenario, seed);
  return {
    physics: physics === UNKNOWN ? drawn.physics : physics,
    tempers: tempers === UNKNOWN ? drawn.tempers : tempers,
  };
}

/** Where the bins of each track begin: drawn once, since ranges that are centred or redrawn would leak. */
function drawBin({ tracks, index }: Rules, luck: Luck, track: number): number {
  const width = tracks[track]?.bin ?? 0;
  return width === 0 ? 0 : round(drawAtOpening(luck, 'bin', index.tracks.addresses[track] ?? 0) * width);
}

/** The world at its opening, played on to the first asks. */
export function openWorld(referee: Referee): World {
  const { rules, luck } = referee;
  const { index, scenario } = rules;
  const tracks = rules.tracks.map(({ start }) => start);
  const parties = index.parties.ids;
  const world: World = {
    turn: 1,
    stage: 'calendar',
    exchange: 1,
    nextFact: 1,
    tracks,
    tracksBefore: [...tracks],
    tracksAtOpening: [...tracks],
    bins: tracks.map((_, track) => drawBin(rules, luck, track)),
    stances: rules.regions.map(({ initial }) => initial),
    stanceSince: rules.regions.map(() => 1),
    purses: [...rules.purse.start],
    tempers: parties.map((_, party) => drawTemper(rules, luck, party, 0)),
    tallies: [],
    keys: rules.occasions.map(({ keys }) => keys.map(() => -1)),
    sealed: parties.map(() => null),
    answers: parties.map(() => null),
    asks: [],
    harsh: parties.map(() => 0),
    reflexesOrdered: [],
    reflexesHeld: [],
    offers: [],
    agreements: [],
    ledger: scenario.ledger.map(({ deed, giver, prices }) => ({
      turn: 0,
      deed: index.deeds.handle(deed),
      giver: index.parties.handle(giver),
      to: watchedBy(index, giver),
      prices: parties.map((id) => prices[id] ?? 0),
    })),
    known: [],
    notes: parties.map(() => null),
    facts: [],
    ending: -1,
  };
  playOn(world, referee);
  return world;
}
