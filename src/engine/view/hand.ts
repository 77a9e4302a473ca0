import { choicePrice, choiceRefusal } from '../decisions/judge-moves.ts';
import { refusal } from '../decisions/refuse.ts';
import { choicesOf } from '../rules/index-of.ts';
import { keptBy } from '../rules/kept-by.ts';
import { NO_LUCK } from '../rules/readings.ts';
import type { BoundOption, Rules } from '../rules/rules.ts';
import { isAvailable, isOpen, keyPrice, planNow } from '../turn/keys.ts';
import { holdingPrice } from '../turn/reflexes.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Handle, World } from '../world/world.ts';
import { oddsOf } from './odds.ts';
import type { HandMove, KeyView, OrderView } from './seat-view.ts';

/** What of a choice never changes in a game. */
type Printed = Pick<HandMove, 'choice' | 'move' | 'option' | 'group' | 'harsh' | 'isHidden' | 'claims' | 'source'>;
interface Card {
  readonly option: BoundOption;
  readonly printed: Printed;
}

/** By party its choices, in the order of the file. */
const cardsOf = keptBy((rules: Rules): readonly (readonly Card[])[] => {
  const cards = Object.entries(rules.scenario.moves).flatMap(([move, { options, claims = [], source = null }]) =>
    choicesOf(move, options).flatMap((choice): Card[] => {
      const bound = rules.options[rules.index.deeds.handle(choice)];
      if (bound === undefined) return [];
      const { option, group, harsh, isHidden } = bound;
      return [{ option: bound, printed: { choice, move, option, group, harsh, isHidden, claims, source } }];
    }),
  );
  return rules.index.parties.ids.map((_, party) => cards.filter(({ option }) => option.by.includes(party)));
});

/** Which choices are looked at: those that are named, or whose move is; with `isOpen` only those that can be made now. */
export interface Among {
  readonly names?: ReadonlySet<string>;
  readonly isOpen?: true;
}

const ALL: Among = {};

/** Every choice of a party, legal or not, in the order of the file; with `among` only those that it means. */
export function handOf(world: World, rules: Rules, party: Handle, { names, isOpen }: Among = ALL): readonly HandMove[] {
  const judge = { rules, luck: NO_LUCK };
  const purse = world.purses[party] ?? 0;
  const hand: HandMove[] = [];
  for (const { option, printed } of cardsOf(rules)[party] ?? []) {
    const { choice, move } = printed;
    if (names !== undefined && !names.has(choice) && !names.has(move)) continue;
    if (isOpen && !option.available(world, NO_FACT, NO_LUCK)) continue;
    const refused = isOpen ? null : choiceRefusal(world, party, choice, judge);
    const cost = choicePrice(world, choice, judge);
    const tooDear = cost > purse ? refusal('not-enough-capital', { cost, purse }) : null;
    if (isOpen && tooDear !== null) continue;
    hand.push({ ...printed, cost, odds: oddsOf(world, rules, party, option), refusal: refused ?? tooDear });
  }
  return hand;
}

/** The joint decisions in which a party holds a key that may be turned now. */
export function keysOf(world: World, rules: Rules, party: Handle): readonly KeyView[] {
  const judge = { luck: NO_LUCK };
  return rules.occasions.flatMap((occasion): KeyView[] => {
    const key = occasion.keys.indexOf(party);
    if (key < 0 || !isOpen(occasion, world.turn)) return [];
    const current = world.keys[occasion.handle]?.[key] ?? -1;
    const plan = planNow(world, occasion, judge);
    return [
      {
        occasion: occasion.occasion,
        slot: occasion.slot,
        with: occasion.keys.filter((other) => other !== party).map((other) => rules.index.parties.id(other)),
        heldOnTurn: occasion.heldOn,
        current: occasion.positions[current]?.position ?? null,
        positions: occasion.positions.flatMap(({ position }, place) =>
          isAvailable(world, occasion, place, judge)
            ? [{ position, cost: keyPrice(world, occasion, key, place), isPlan: place === plan }]
            : [],
        ),
      },
    ];
  });
}

/** The reflexes of a party's own staff that may fire this turn. */
export function ordersOf(world: World, rules: Rules, party: Handle): readonly OrderView[] {
  return rules.reflexes.flatMap((reflex): OrderView[] => {
    if (reflex.party !== party || !reflex.shown(world, NO_FACT, NO_LUCK)) return [];
    const id = rules.index.reflexes.id(reflex.handle);
    const data = rules.scenario.reflexes[id];
    return [
      {
        reflex: id,
        order: data?.order ?? id,
        price: holdingPrice(world, reflex.handle, { rules, luck: NO_LUCK }),
        claims: data?.claims ?? [],
        source: data?.source ?? null,
      },
    ];
  });
}
