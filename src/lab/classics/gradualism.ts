import { type ResolvedScenario, type Seed, schoolOf } from '#engine';
import { type Agents, agentFor } from '#strategies';
import { type Board, layBoard } from '../playing/board.ts';
import { playout } from '../playing/playout.ts';
import { seedOf } from '../study/seeds.ts';

/** What two partners exchange: v, the worth of a whole that costs its giver 1, and δ, the chance that the game goes on. */
export interface Exchange {
  readonly worth: number;
  readonly continuation: number;
}

/** How many games each size of steps is tried in, and from which seed. */
export interface Trials {
  readonly games: number;
  readonly seed: Seed;
}

/** The games of one ratio r of a part to the one before; 0 is everything at once. */
export interface RatioTried {
  readonly ratio: number;
  /** True where nobody kept a part back in any of the games. */
  readonly isKept: boolean;
  /** Of the game that chance let go on longest: parts of each side, and the share of the whole that both delivered, 0 to 1. */
  readonly parts: number;
  readonly delivered: number;
}

/** What the search found. */
export interface GradualismFound extends Exchange {
  readonly allAtOnce: RatioTried;
  /** The smallest ratio that is kept, to within `tolerance`; null where none is up to the largest that the world allows. */
  readonly smallest: RatioTried | null;
  readonly tolerance: number;
  /** Every ratio that was tried, in the order of the search. */
  readonly tried: readonly RatioTried[];
}

/** Half of the last digit that the search answers for. */
export const TOLERANCE = 0.0005;
/** Whom the proof is about: a partner who weighs all that may still come against what it could keep now. */
const PARTNER = 'rational-grim';
/** A whole costs its giver so many points in the world's file. */
const WHOLE = 100;

const partners = (scenario: ResolvedScenario): Agents =>
  Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party, PARTNER)]));

function boardFor(scenario: ResolvedScenario, { worth, continuation }: Exchange, ratio: number): Board {
  const worldview = schoolOf(Object.keys(scenario.worldviews)[0] ?? '');
  return layBoard(scenario, { worldview, parameters: { worth: worth * WHOLE, continuation, ratio } });
}

/**
 * Plays one ratio: whole games in the engine between two rational grim partners, each under another luck. The scenario
 * bounds the turns, and partners value the tail as if it did not: see docs/gradualism.md. Throws on a value outside the
 * ranges of the world, and where a game went wrong.
 */
export function tryRatio(scenario: ResolvedScenario, exchange: Exchange, ratio: number, trials: Trials): RatioTried {
  const board = boardFor(scenario, exchange, ratio);
  const agents = partners(scenario);
  const measured = (id: string) => {
    const reading = scenario.measures[id];
    if (reading === undefined) throw new Error(`There is no measure "${id}".`);
    return board.rules.reads(reading);
  };
  const [delivered, withheld] = [measured('parts-delivered'), measured('parts-withheld')];
  const shares = Object.keys(scenario.parties).map((party) => measured(`${party}-delivered`));
  let [isKept, parts, least] = [true, 0, 0];
  for (let game = 0; game < trials.games; game += 1) {
    const { world, faults } = playout(board, agents, seedOf(trials.seed, game));
    if (world === null || faults.length > 0) throw new Error(`A game went wrong: ${JSON.stringify(faults)}.`);
    if (withheld(world) > 0) isKept = false;
    parts = Math.max(parts, delivered(world) / shares.length);
    least = Math.max(least, Math.min(...shares.map((share) => share(world))) / WHOLE);
  }
  return { ratio, isKept, parts, delivered: least };
}

/**
 * The smallest ratio at which a phased plan is kept, by bisection over games that are played: between all at once, and the
 * largest ratio that the world allows. It takes for granted that who keeps a plan keeps every plan of smaller steps; the
 * tests look along a grid whether that is so.
 */
export function findSmallestRatio(scenario: ResolvedScenario, exchange: Exchange, trials: Trials): GradualismFound {
  const tried: RatioTried[] = [];
  const attempt = (ratio: number): RatioTried => {
    const one = tryRatio(scenario, exchange, ratio, trials);
    tried.push(one);
    return one;
  };
  const allAtOnce = attempt(0);
  const most = attempt(scenario.parameters['ratio']?.range[1] ?? 0);
  const found = { ...exchange, allAtOnce, tolerance: TOLERANCE, tried };
  if (allAtOnce.isKept) return { ...found, smallest: allAtOnce };
  if (!most.isKept) return { ...found, smallest: null };
  let [low, smallest] = [0, most];
  while (smallest.ratio - low > TOLERANCE) {
    const middle = attempt((low + smallest.ratio) / 2);
    if (middle.isKept) smallest = middle;
    else low = middle.ratio;
  }
  return { ...found, smallest };
}
