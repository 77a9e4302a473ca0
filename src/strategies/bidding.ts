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

const priceOf = (line: Line, cost: number): Reason[] =>
  cost === 0 ? [] : [reason('capital', -line.thrift * cost, { cost })];

/** Weighs every choice of the hand that may be made. */
export function moveBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  return sight.view.hand().flatMap((card: HandMove): Bid<Deed>[] => {
    if (card.refusal !== null) return [];
    const weighers = line.moves.flatMap((table) => [table[card.move], table[card.choice]]).filter((weigh) => weigh !== undefined);
    if (weighers.length === 0) return [];
    const lot = reason('near-equals', (drawFor(sight, 'lot', card.choice) - 0.5) * LOT);
    const reasons = [...weighers.flatMap((weigh) => weigh(sight, card)), ...priceOf(line, card.cost), lot];
    return [
      {
        what: { kind: 'move', choice: card.choice },
        id: card.choice,
        group: `move/${card.move}`,
        cost: card.cost,
        isMove: true,
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
    const worthOf = (position: string): readonly Reason[] | null => line.keys[`${key.slot}/${position}`]?.(sight, key) ?? null;
    const plan = key.positions.find(({ isPlan }) => isPlan)?.position ?? '';
    const staying = sumOf(worthOf(key.current ?? plan) ?? []);
    return key.positions.flatMap(({ position, cost, isPlan }): Bid<Deed>[] => {
      const reasons = worthOf(position);
      if (reasons === null || position === (key.current ?? plan)) return [];
      const all = [...reasons, ...priceOf(line, cost)];
      return [
        {
          what: { kind: 'key', occasion: key.occasion, position },
          id: `${key.occasion}/${position}`,
          group: `key/${key.occasion}`,
          cost,
          isMove: false,
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
    const reasons = [
      ...weigh(sight, { reflex, price, ...order }),
      reason('capital', -line.thrift * price * SELDOM_PAID, { cost: price }),
    ];
    return [
      {
        what: { kind: 'order', reflex },
        id: reflex,
        group: `order/${reflex}`,
        cost: price,
        isMove: false,
        isHarsh: false,
        isKind: false,
        worth: sumOf(reasons),
        reasons,
      },
    ];
  });
}
