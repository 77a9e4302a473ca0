import { addressOf, type ResolvedScenario, schoolOf } from '#engine';
import { agentFor, type Strategy } from '#strategies';
import type { Trials } from '../classics/gradualism.ts';
import type { LinePoint } from '../figures/figure.ts';
import { type Board, layBoard } from '../playing/board.ts';
import { playout } from '../playing/playout.ts';
import { meanInterval } from '../statistics/intervals.ts';
import { seedOf } from '../study/seeds.ts';
import { laidOver, type PlayedTheory, placesBetween } from './played-theory.ts';

/** The payoffs of a game of two ways, in points a turn: temptation, reward, punishment, sucker (Rapoport and Chammah 1965). */
export interface Payoffs {
  readonly temptation: number;
  readonly reward: number;
  readonly punishment: number;
  readonly sucker: number;
}

/** A theory over games, with the trust at which holding back begins to pay: by the theory, and where the games change their sign. */
export interface TrustOverGames extends PlayedTheory {
  readonly payoffs: Payoffs;
  readonly threshold: number;
  readonly found: number | null;
}

const [OWN, OTHER] = ['hill', 'harbour'];
const [KIND, BOLD] = ['always-cooperate', 'always-defect'];
const CHANCES = placesBetween(0, 1, 21);

const boardFor = (scenario: ResolvedScenario): Board =>
  layBoard(scenario, {
    worldview: schoolOf(Object.keys(scenario.worldviews)[0] ?? ''),
    // Every game lasts as long as every other, so that points a turn are compared over as many turns.
    parameters: { continuation: 1 },
  });

/** What the meetings of a turn are worth, by the scenario's own numbers. Throws where it is no game of two ways. */
function payoffsOf({ rules: { parameters } }: Board): Payoffs {
  const value = (id: string): number => {
    const known = parameters[id];
    if (known === undefined) throw new Error(`The scenario has no parameter "${id}".`);
    return known;
  };
  const [temptation, reward] = [value('temptation'), value('reward')];
  return { temptation, reward, punishment: value('punishment'), sucker: value('sucker') };
}

/**
 * The trust from which on holding back pays: p with pR + (1 − p)S = pT + (1 − p)P, so (P − S) ÷ ((P − S) + (R − T)). A cost
 * of being left alone against a gain of being met: the threshold of Kydd, Trust and mistrust (Princeton 2005), for one step
 * of a stag hunt. Throws where holding back does not pay with a partner who always holds back, or always pays.
 */
export function trustThreshold({ temptation, reward, punishment, sucker }: Payoffs): number {
  const [cost, gain] = [punishment - sucker, reward - temptation];
  if (!(cost > 0 && gain > 0)) throw new Error('Trust decides only where T < R and S < P.');
  return cost / (cost + gain);
}

/** A partner who holds back in each turn with this chance, whatever went before. */
const byChance = (chance: number): Strategy => {
  const [kind, bold] = [agentFor(OTHER, KIND), agentFor(OTHER, BOLD)];
  return {
    id: 'by-chance',
    party: OTHER,
    version: 1,
    source: 'judgement',
    stands: null,
    decide: (view, luck, notes) =>
      (luck.draw(view.turn, addressOf('by-chance'), 0, 0) < chance ? kind : bold).decide(view, luck, notes),
  };
};

/**
 * What holding back brings more than pushing ahead, in points a turn, with a partner who holds back with chance p, played in
 * whole games of the scenario in either way on the same luck: means over `games` seeds with 95 % intervals, from p = 0 to 1;
 * beside it p(R − T) + (1 − p)(S − P). Throws on fewer than two games, and where a game went wrong.
 */
export function trustOverGames(scenario: ResolvedScenario, { games, seed }: Trials): TrustOverGames {
  const board = boardFor(scenario);
  const payoffs = payoffsOf(board);
  const threshold = trustThreshold(payoffs);
  const gains = (chance: number): readonly number[] =>
    Array.from({ length: games }, (_, game) => {
      const perTurn = (own: string): number => pointsATurn(board, own, chance, seedOf(seed, game));
      return perTurn(KIND) - perTurn(BOLD);
    });
  const played = CHANCES.map((x): LinePoint => ({ x, ...meanInterval(gains(x)) }));
  const { temptation, reward, punishment, sucker } = payoffs;
  const formula = (p: number): number => p * (reward - temptation) + (1 - p) * (sucker - punishment);
  // Each place is played in either way.
  return { ...laidOver(played, formula, CHANCES.length * 2 * games), payoffs, threshold, found: crossingOf(played) };
}

function pointsATurn(board: Board, own: string, chance: number, seed: string): number {
  const agents = { [OWN]: agentFor(OWN, own), [OTHER]: byChance(chance) };
  const { world, faults } = playout(board, agents, seed);
  if (world === null || faults.length > 0) throw new Error(`A game went wrong: ${JSON.stringify(faults)}.`);
  const points = board.rules.scenario.measures[`${OWN}-points`];
  if (points === undefined) throw new Error(`The scenario does not measure the points of "${OWN}".`);
  return board.rules.reads(points)(world) / world.turn;
}

/** Where a line through the played places meets zero; null where it does not. */
function crossingOf(played: readonly LinePoint[]): number | null {
  for (const [at, after] of played.entries()) {
    const before = played[at - 1];
    if (before === undefined || before.mean > 0 || after.mean <= 0) continue;
    return before.x + ((after.x - before.x) * -before.mean) / (after.mean - before.mean);
  }
  return null;
}
