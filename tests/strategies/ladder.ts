import {
  bindRules,
  cardOf,
  type Decision,
  drawWorldview,
  luckOf,
  openWorld,
  pendingAsks,
  playTurn,
  type Rules,
  tableStepper,
  viewOf,
} from '#engine';
import { agentFor, type Strength, strategiesFor, type Weigher } from '#strategies';
import { summer } from './table.ts';

const boards = new Map<string, Rules>();

/** The rules of the worldview that a seed draws, bound once. */
function boardOf(seed: string): Rules {
  const worldview = drawWorldview(summer, seed);
  const key = JSON.stringify(worldview);
  const rules = boards.get(key) ?? bindRules(summer, worldview);
  boards.set(key, rules);
  return rules;
}

/** The own score of a chair over a whole game in which it plays its default line at a strength, everybody else plainly. */
function scoreOf(chair: string, strength: Strength, seed: string): number {
  const rules = boardOf(seed);
  const referee = { rules, stepper: tableStepper(rules), luck: luckOf(seed, 'world') };
  const luck = luckOf(seed, 'strategies');
  const world = openWorld(referee);
  const sits = new Map<string, Weigher>();
  for (const party of Object.keys(summer.parties))
    if (strategiesFor(party).length > 0)
      sits.set(party, agentFor(party, undefined, party === chair ? strength : 'plain'));
  while (world.ending < 0) {
    const by = new Map<string, Decision>();
    for (const { party } of pendingAsks(world, rules)) {
      const seat = rules.index.parties.handle(party);
      const decided = sits.get(party)?.decide(viewOf(world, rules, party), luck, world.notes[seat] ?? null);
      if (decided === undefined) continue;
      world.notes[seat] = decided.notes;
      by.set(party, decided.decision);
    }
    playTurn(world, by, referee);
  }
  return cardOf(world, rules, chair).score;
}

/** Differences of the own score, game by game: the same seeds, the same others. */
export const differences = (chair: string, better: Strength, worse: Strength, games: number): readonly number[] =>
  Array.from({ length: games }, (_, game) => {
    const seed = String(game + 1);
    return scoreOf(chair, better, seed) - scoreOf(chair, worse, seed);
  });

/** A mean with its 95 % interval, by the normal approximation. */
export function interval(values: readonly number[]): {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const half = 1.96 * Math.sqrt(squares / values.length);
  return { mean, low: mean - half, high: mean + half };
}
