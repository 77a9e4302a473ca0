import type { HandMove, KeyView, OrderView } from '#engine';
import type { Bid } from './budget.ts';
import type { Line } from './line.ts';
import { type Reason, reason, sumOf } from './reason.ts';
import { drawFor, type Sight } from './sight.ts';

/** What a bid stands for in the decision. */
export type Deed =
  | { readonly kind: 'move'; readonly choice: string }
  | { readonly kind: 'key'; readonly occasion: string; readonly position: string }
  | { readonly kind: 'order'; readonly reflex: string };

/** How far the lot can tip the scale between near equals. */
const LOT = 0.5;
/** An order is paid only if it bites; most do not. */
const SELDOM_PAID = 0.3;

/** From this much on, capital is worth half: the purse has a rim, and what comes in at the end of the turn may spill. */
const NEARLY_FULL = 5;

/** What capital spent takes from a bid; `share` is how likely it is to be spent. */
function priceOf({ view }: Sight, { thrift }: Line, cost: number, share = 1): Reason[] {
  const worth = view.purse >= NEARLY_FULL ? thrift / 2 : thrift;
  return cost === 0 ? [] : [reason('capital', -worth * cost * share, { cost })];
}

/** Weighs every choice of the hand that may be made. */
export function moveBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  return sight.view.hand().flatMap((card: HandMove): Bid<Deed>[] => {
    if (card.refusal !== null) return [];
    const weighers = line.moves
      .flatMap((table) => [...new Set([card.move, card.choice])].map((name) => table[name]))
      .filter((weigh) => weigh !== undefined);
    if (weighers.length === 0) return [];
    const lot = reason('near-equals', (drawFor(sight, 'lot', card.choice) - 0.5) * LOT);
    const reasons = [...weighers.flatMap((weigh) => weigh(sight, card)), ...priceOf(sight, line, card.cost), lot];
    return [
      {
        what: { kind: 'move', choice: card.choice },
        id: card.choice,
        group: card.odds === null ? `move/${card.move}` : 'step',
        cost: card.cost,
        move: card.move,
        isHarsh: card.harsh > 0,
        isKind: card.odds !== null,
        worth: sumOf(reasons),
        reasons,
      },
    ];
  });
}

/** Weighs the positions of the keys that may be turned against leaving them where they are. */
export function keyBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  return sight.view.keys().flatMap((key: KeyView): Bid<Deed>[] => {
    const worthOf = (position: string): readonly Reason[] | null =>
      line.keys[`${key.slot}/${position}`]?.(sight, key) ?? null;
    const plan = key.positions.find(({ isPlan }) => isPlan)?.position ?? '';
    const staying = sumOf(worthOf(key.current ?? plan) ?? []);
    return key.positions.flatMap(({ position, cost, isPlan }): Bid<Deed>[] => {
      const reasons = worthOf(position);
      if (reasons === null || position === (key.current ?? plan)) return [];
      const all = [...reasons, ...priceOf(sight, line, cost)];
      return [
        {
          what: { kind: 'key', occasion: key.occasion, position },
          id: `${key.occasion}/${position}`,
          group: `key/${key.occasion}`,
          cost,
          move: null,
          isHarsh: false,
          isKind: !isPlan,
          worth: sumOf(all) - staying,
          reasons: all,
        },
      ];
    });
  });
}

/** Weighs holding back the own staff against the price, which is due only if they act. */
export function orderBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  return sight.view.orders().flatMap(({ reflex, price, ...order }: OrderView): Bid<Deed>[] => {
    const weigh = line.orders[reflex];
    if (weigh === undefined) return [];
    const reasons = [...weigh(sight, { reflex, price, ...order }), ...priceOf(sight, line, price, SELDOM_PAID)];
    return [
      {
        what: { kind: 'order', reflex },
        id: reflex,
        group: `order/${reflex}`,
        cost: price,
        move: null,
        isHarsh: false,
        isKind: false,
        worth: sumOf(reasons),
        reasons,
      },
    ];
  });
}
