import type { MovesDecision, View } from '#engine';
import { bidOf } from '../budget.ts';
import type { Reason } from '../reason.ts';
import type { Strategy, Weigher } from '../strategy.ts';
import { type Deed, settled, type Weighing } from '../weighing.ts';

/** One choice of the hand, and what speaks for and against it, in points. */
export interface Wish {
  readonly choice: string;
  readonly reasons: readonly Reason[];
}

/** What a strategy of a two-party game says of itself. */
export type About = Pick<Strategy, 'id' | 'party' | 'source'>;

/**
 * A strategy for a world in which a turn is one choice: it weighs each choice that its hand holds now and makes the one
 * that is worth most, or none where nothing is worth anything. A choice that it does not name is never made.
 */
export function plainly(about: About, wishes: (view: View) => readonly Wish[]): Weigher {
  const weigh = (view: View): Weighing => ({
    bids: view.ask === 'moves' ? bidsFor(view, wishes(view)) : [],
    means: { purse: view.purse, moves: view.movesPerTurn },
    decisionOf: (deeds) => (view.ask === 'answers' ? { kind: 'answers', answers: [] } : movesOf(deeds)),
    notesAfter: () => null,
  });
  return {
    ...about,
    version: 1,
    stands: null,
    classes: null,
    strength: 'plain',
    weigh,
    decide: (view) => settled(weigh(view)),
  };
}

const bidsFor = (view: View, wishes: readonly Wish[]): Weighing['bids'] =>
  view
    .hand()
    .flatMap(({ choice, move, cost, refusal }) =>
      wishes
        .filter((wish) => wish.choice === choice && refusal === null)
        .map(({ reasons }) =>
          bidOf<Deed>({ what: { kind: 'move', choice }, id: choice, group: 'the-choice', cost, move }, reasons),
        ),
    );

const movesOf = (deeds: readonly Deed[]): MovesDecision => ({
  kind: 'moves',
  moves: deeds.flatMap((deed) => (deed.kind === 'move' ? [deed.choice] : [])),
  keys: {},
  restrain: [],
  steps: {},
  table: null,
  guess: null,
});
