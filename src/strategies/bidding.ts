import { type HandMove, type KeyView, keptBy, type OrderView, type View } from '#engine';
import { isOpen } from './belief.ts';
import { type Bid, bidOf, weighedBid } from './budget.ts';
import type { Line, Weigh } from './line.ts';
import { drawFor, type Sight } from './sight.ts';
import { Terms } from './terms.ts';
import type { Deed } from './weighing.ts';

/** How far the lot can tip the scale between near equals. */
const LOT = 0.5;
/** An order is paid only if it bites; most do not. */
const SELDOM_PAID = 0.3;

/** From this much on, capital is worth half: the purse has a rim, and what comes in at the end of the turn may spill. */
const NEARLY_FULL = 5;

/** Lays on a bid what capital spent takes from it; `share` is how likely it is to be spent. */
function addPrice(terms: Terms, { view }: Sight, { thrift }: Line, cost: number, share = 1): void {
  if (cost === 0) return;
  const worth = view.purse >= NEARLY_FULL ? thrift / 2 : thrift;
  terms.add('capital', -worth * cost * share, { cost });
}

/** Which of a line's tables speak of a choice: laid over each other, those of its move before those of its option. */
class Speakers {
  /** What of a hand is spoken of and can be made. */
  readonly openOnes: Parameters<View['hand']>[0];
  readonly #tables: Line['moves'];
  readonly #known = new Map<string, readonly Weigh<HandMove>[]>();

  constructor(tables: Line['moves']) {
    this.#tables = tables;
    this.openOnes = { names: new Set(tables.flatMap((table) => Object.keys(table))), isOpen: true };
  }

  of({ move, choice }: HandMove): readonly Weigh<HandMove>[] {
    const known = this.#known.get(choice);
    if (known !== undefined) return known;
    const names = move === choice ? [move] : [move, choice];
    const found = this.#tables
      .flatMap((table) => names.map((name) => table[name]))
      .filter((weigh) => weigh !== undefined);
    this.#known.set(choice, found);
    return found;
  }
}

/** Found once a line: a hand is weighed in every turn of every game. */
const speakersOf = keptBy((tables: Line['moves']) => new Speakers(tables));

/** Weighs every choice of the hand that may be made. */
export function moveBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const speaking = speakersOf(line.moves);
  const terms = new Terms();
  return sight.view.hand(speaking.openOnes).map((card) => {
    terms.begin();
    for (const weigh of speaking.of(card)) weigh(sight, card, terms);
    addPrice(terms, sight, line, card.cost);
    terms.add('near-equals', (drawFor(sight, 'lot', card.choice) - 0.5) * LOT);
    const isStep = card.odds !== null;
    return weighedBid<Deed>(
      {
        what: { kind: 'move', choice: card.choice },
        id: card.choice,
        group: isStep ? 'step' : `move/${card.move}`,
        cost: card.cost,
        move: card.move,
        isHarsh: card.harsh > 0,
        isKind: isStep,
      },
      terms,
    );
  });
}

/** Weighs the positions of the keys that may be turned against leaving them where they are: what speaks for that speaks against. */
export function keyBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const terms = new Terms();
  return sight.view.keys().flatMap((key: KeyView): Bid<Deed>[] => {
    const speakingFor = (position: string): Weigh<KeyView> | undefined => line.keys[`${key.slot}/${position}`];
    const now = key.current ?? key.positions.find(({ isPlan }) => isPlan)?.position ?? '';
    return key.positions.flatMap(({ position, cost, isPlan }): Bid<Deed>[] => {
      const weigh = speakingFor(position);
      if (weigh === undefined || position === now) return [];
      terms.begin();
      weigh(sight, key, terms);
      addPrice(terms, sight, line, cost);
      terms.against(() => speakingFor(now)?.(sight, key, terms));
      return [
        weighedBid<Deed>(
          {
            what: { kind: 'key', occasion: key.occasion, position },
            id: `${key.occasion}/${position}`,
            group: `key/${key.occasion}`,
            cost,
            isKind: !isPlan,
          },
          terms,
        ),
      ];
    });
  });
}

/** Weighs holding back the own staff against the price, which is due only if they act. */
export function orderBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const terms = new Terms();
  return sight.view.orders().flatMap((order: OrderView): Bid<Deed>[] => {
    const { reflex, price } = order;
    const weigh = line.orders[reflex];
    if (weigh === undefined) return [];
    terms.begin();
    weigh(sight, order, terms);
    addPrice(terms, sight, line, price, SELDOM_PAID);
    return [
      weighedBid<Deed>({ what: { kind: 'order', reflex }, id: reflex, group: `order/${reflex}`, cost: price }, terms),
    ];
  });
}

/** So much is a good name worth where nothing more is to come, and at most. */
const GOOD_NAME = { least: 0.5, most: 3 };

/**
 * Weighs showing what was done where it was accused and had kept its word: the more, the more is still to come from the
 * others. What was only pretended is contested.
 */
export function disputeBids(sight: Sight, line: Line): readonly Bid<Deed>[] {
  const terms = new Terms();
  return sight.view.agreements().flatMap(({ steps }) => {
    const toCome = steps.filter((step) => isOpen(step) && step.giver !== sight.view.party).length;
    return steps.flatMap(({ key, status, alleged }): Bid<Deed>[] => {
      const cost = alleged?.showing ?? null;
      if (cost === null || status !== 'kept') return [];
      const worth = Math.min(GOOD_NAME.most, GOOD_NAME.least + toCome);
      terms.begin();
      terms.add('clears-its-name', worth);
      addPrice(terms, sight, line, cost);
      return [
        weighedBid<Deed>({ what: { kind: 'show', step: key }, id: `show ${key}`, group: `show/${key}`, cost }, terms),
      ];
    });
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
