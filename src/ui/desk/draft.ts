import type { DialSettings, HandMove, MovesDecision, SeatView, TableAct } from '#engine';

/** The same draft with a move taken up, or laid back when it was in it. Another way to make the same move replaces it. */
export function toggleMove(draft: MovesDecision, choice: string): MovesDecision {
  if (draft.moves.includes(choice)) return { ...draft, moves: draft.moves.filter((held) => held !== choice) };
  const others = draft.moves.filter((held) => moveOf(held) !== moveOf(choice));
  return { ...draft, moves: [...others, choice] };
}

/** Turns the own key of a joint occasion; turning it to where it is already lets go of it. */
export function turnKey(draft: MovesDecision, occasion: string, position: string): MovesDecision {
  const { [occasion]: held, ...rest } = draft.keys;
  return { ...draft, keys: held === position ? rest : { ...rest, [occasion]: position } };
}

/** Sets a reflex to hold, or lets it go. */
export function holdReflex(draft: MovesDecision, reflex: string, isHeld: boolean): MovesDecision {
  const rest = draft.restrain.filter((held) => held !== reflex);
  return { ...draft, restrain: isHeld ? [...rest, reflex] : rest };
}

/** The cards of a hand that stand for one move: one card, or one a way of making it. */
export function cardsOf(hand: readonly HandMove[]): readonly (readonly [HandMove, ...HandMove[]])[] {
  const cards = new Map<string, [HandMove, ...HandMove[]]>();
  for (const way of hand) {
    const card = cards.get(way.move);
    if (card === undefined) cards.set(way.move, [way]);
    else card.push(way);
  }
  return [...cards.values()];
}

/** Political capital that this draft takes at once. Orders are not in it: they are paid for only if they fire. */
export function priceOf(draft: MovesDecision, view: SeatView): number {
  const moves = draft.moves.map((choice) => view.hand.find((way) => way.choice === choice)?.cost ?? 0);
  const keys = Object.entries(draft.keys).map(
    ([occasion, chosen]) =>
      view.keys
        .find((key) => key.occasion === occasion)
        ?.positions.find((position) => position.position === chosen && chosen !== keyNow(view, occasion))?.cost ?? 0,
  );
  const shown = Object.entries(draft.disputes ?? {}).map(([key, choice]) =>
    choice === 'show' ? showingPrice(view, key) : 0,
  );
  return [...moves, ...keys, ...shown, tablingPrice(draft.table, view)].reduce((sum, cost) => sum + cost, 0);
}

/** The most that the orders of this draft could cost on top, if all of them fire. */
export function heldBack(draft: MovesDecision, view: SeatView): number {
  return draft.restrain.reduce(
    (sum, reflex) => sum + (view.orders.find((order) => order.reflex === reflex)?.price ?? 0),
    0,
  );
}

/** True when nothing at all stands in the draft, the guess aside. */
export function isPassing(draft: MovesDecision): boolean {
  return (
    draft.moves.length === 0 &&
    draft.restrain.length === 0 &&
    draft.table === null &&
    Object.keys(draft.keys).length === 0 &&
    Object.keys(draft.steps).length === 0 &&
    Object.keys(draft.disputes ?? {}).length === 0
  );
}

/** The dials at which a package is first laid before the person: nobody is favoured. */
export const EVEN_DIALS: DialSettings = { opener: 'together', grain: 2, gate: 'before-talks' };

const moveOf = (choice: string): string => choice.split(':')[0] ?? choice;

const keyNow = (view: SeatView, occasion: string): string | null =>
  view.keys.find((key) => key.occasion === occasion)?.current ?? null;

const showingPrice = (view: SeatView, key: string): number =>
  view.agreements.flatMap(({ steps }) => steps).find((step) => step.key === key)?.alleged?.showing ?? 0;

const tablingPrice = (table: TableAct | null, view: SeatView): number =>
  table?.act === 'table' ? (view.packages.find((offered) => offered.package === table.package)?.cost ?? 0) : 0;
