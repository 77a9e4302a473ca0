import { type Fact, type FactView, factViews, openWorld, type Seed } from '#engine';
import type { Agents } from '#strategies';
import type { Board } from '../playing/board.ts';
import { lucksOf, mostAsks, playToEnd } from '../playing/playout.ts';
import type { Watch } from '../playing/watch.ts';

/** What happened in each turn of a game, in the order in which it was told; the passing of turns is left out. */
export type History = readonly (readonly FactView[])[];

const PASSING = 'turn-passed';

/** Plays a whole game as `playout` does and writes down what happened, secrets included. Throws where the game throws. */
export function historyOf(board: Board, agents: Agents, seed: Seed): History {
  const { rules } = board;
  const facts: Fact[] = [];
  const watch: Watch = {
    recorder: { told: (fact) => facts.push(fact) },
    look: () => {},
    read: () => {
      throw new Error('Of a history nothing else is read.');
    },
  };
  const lucks = lucksOf(seed);
  const world = openWorld({ ...board, luck: lucks.world, recorder: watch.recorder });
  playToEnd(world, { board, agents, lucks }, watch, mostAsks(rules));
  const turns: FactView[][] = Array.from({ length: rules.scenario.turns }, () => []);
  for (const view of factViews(rules, null, facts)) if (view.fact !== PASSING) turns[view.turn - 1]?.push(view);
  return turns;
}
