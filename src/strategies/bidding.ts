import type { HandMove, KeyView, OrderView } from '#engine';
import { type Bid, bidOf } from './budget.ts';
import type { Line } from './line.ts';
import { type Reason, reason } from './reason.ts';
import { drawFor, type Sight } from './sight.ts';
import type { Deed } from './weighing.ts';

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
    const isStep = card.odds !== null;
    return [
      bidOf<Deed>(
        {
          what: { kind: 'move', choice: card.choice },
          id: card.choice,
          group: isStep ? 'step' : `move/${card.move}`,
          cost: card.cost,
          move: card.move,
          isHarsh: card.harsh > 0,
          isKind: isStep,
        },
        reasons,
      ),
    ];
  });
}

const opposite = ({ code, figure, params }: Reason): Reason => reason(code, -figure, params);

/** Weighs the positions of the keys that may be turned against leaving them where they are: what speaks for that speaks against. */
export function keyBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  return sight.view.keys().flatMap((key: KeyView): Bid<Deed>[] => {
    const speaksFor = (position: string): readonly Reason[] | null =>
      line.keys[`${key.slot}/${position}`]?.(sight, key) ?? null;
    const now = key.current ?? key.positions.find(({ isPlan }) => isPlan)?.position ?? '';
    const against = (speaksFor(now) ?? []).map(opposite);
    return key.positions.flatMap(({ position, cost, isPlan }): Bid<Deed>[] => {
      const reasons = speaksFor(position);
      if (reasons === null || position === now) return [];
      return [
        bidOf<Deed>(
          {
            what: { kind: 'key', occasion: key.occasion, position },
            id: `${key.occasion}/${position}`,
            group: `key/${key.occasion}`,
            cost,
            isKind: !isPlan,
          },
          [...reasons, ...priceOf(sight, line, cost), ...against],
        ),
      ];
    });
  });
}

/** Weighs holding back the own staff against the price, which is due only if they act. */
export function orderBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  return sight.view.orders().flatMap((order: OrderView): Bid<Deed>[] => {
    const { reflex, price } = order;
    const weigh = line.orders[reflex];
    if (weigh === undefined) return [];
    const reasons = [...weigh(sight, order), ...priceOf(sight, line, price, SELDOM_PAID)];
    return [
      bidOf<Deed>({ what: { kind: 'order', reflex }, id: reflex, group: `order/${reflex}`, cost: price }, reasons),
    ];
  });
}

/** Weighs the ways to deal with each own promise that falls due. */
export function promiseBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const due = sight.view.agreements().flatMap(({ steps }) => steps.filter(({ choices }) => choices.length > 0));
  return due.flatMap((step) => {
    const promised = line.promise(sight, step);
    return step.choices.map((choice) =>
      bidOf<Deed>(
        {
          what: { kind: 'promise', step: step.key, choice },
          id: `${step.key}:${choice}`,
          group: `promise/${step.key}`,
        },
        promised[choice] ?? [],
      ),
    );
  });
}
