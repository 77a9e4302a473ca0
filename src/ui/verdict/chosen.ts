import { type Decision, type Game, type SeatView, type StepChoice, viewFor } from '#engine';

/** One thing that a chair chose in a turn, by the ids of the scenario. Plain JSON. */
export type Chosen =
  | { readonly kind: 'move'; readonly choice: string }
  | { readonly kind: 'key'; readonly slot: string; readonly position: string }
  | { readonly kind: 'offer'; readonly package: string }
  | { readonly kind: 'withdraw'; readonly package: string }
  | { readonly kind: 'hold'; readonly reflex: string }
  | { readonly kind: 'step'; readonly issue: string; readonly level: string; readonly choice: StepChoice }
  | { readonly kind: 'answer'; readonly package: string; readonly answer: 'accept' | 'refuse' | 'counter' | 'leave' };

/** What a decision comes to, read beside what its chair saw. Promises that are kept go without saying, and so do guesses. */
export function chosenIn(game: Game, party: string, decision: Decision): readonly Chosen[] {
  const view = viewFor(game.world, game.rules, party);
  if (decision.kind === 'answers')
    return decision.answers.flatMap(({ offer, answer }): Chosen[] => {
      const offered = packageOf(view, offer);
      return offered === null ? [] : [{ kind: 'answer', package: offered, answer }];
    });
  const { moves, keys, restrain, steps, table } = decision;
  return [
    ...moves.map((choice): Chosen => ({ kind: 'move', choice })),
    ...Object.entries(keys).flatMap(([occasion, position]) => keyTurned(view, occasion, position)),
    ...(table === null ? [] : atTheTable(view, table)),
    ...restrain.map((reflex): Chosen => ({ kind: 'hold', reflex })),
    ...Object.entries(steps).flatMap(([key, choice]) => stepChosen(view, key, choice)),
  ];
}

const packageOf = (view: SeatView, number: number): string | null =>
  view.offers.find(({ offer }) => offer === number)?.package ?? null;

function keyTurned(view: SeatView, occasion: string, position: string): readonly Chosen[] {
  const key = view.keys.find((candidate) => candidate.occasion === occasion);
  return key === undefined ? [] : [{ kind: 'key', slot: key.slot, position }];
}

function atTheTable(
  view: SeatView,
  table: NonNullable<Extract<Decision, { kind: 'moves' }>['table']>,
): readonly Chosen[] {
  if (table.act === 'table') return [{ kind: 'offer', package: table.package }];
  const offered = packageOf(view, table.offer);
  return offered === null ? [] : [{ kind: 'withdraw', package: offered }];
}

function stepChosen(view: SeatView, key: string, choice: StepChoice): readonly Chosen[] {
  const step = view.agreements.flatMap(({ steps }) => steps).find((candidate) => candidate.key === key);
  if (step === undefined || choice === 'keep') return [];
  return [{ kind: 'step', issue: step.issue, level: step.level, choice }];
}
