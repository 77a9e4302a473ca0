import { choicePrice, choiceRefusal } from '../decisions/judge-moves.ts';
import { refusal } from '../decisions/refuse.ts';
import { choicesOf } from '../rules/index-of.ts';
import { NO_LUCK } from '../rules/readings.ts';
import type { Rules } from '../rules/rules.ts';
import { isAvailable, isOpen, keyPrice, planNow } from '../turn/keys.ts';
import { holdingPrice } from '../turn/reflexes.ts';
import { NO_FACT } from '../world/facts.ts';
import type { Handle, World } from '../world/world.ts';
import { oddsOf } from './odds.ts';
import type { HandMove, KeyView, OrderView } from './seat-view.ts';

/** Every choice of a party, legal or not, in the order of the file. */
export function handOf(world: World, rules: Rules, party: Handle): readonly HandMove[] {
  const judge = { rules, luck: NO_LUCK };
  return Object.entries(rules.scenario.moves).flatMap(([move, data]) =>
    choicesOf(move, data.options).flatMap((choice): HandMove[] => {
      const option = rules.options[rules.index.deeds.handle(choice)];
      if (option === undefined || !option.by.includes(party)) return [];
      const cost = choicePrice(world, option.deed, judge);
      const purse = world.purses[party] ?? 0;
      const tooDear = cost > purse ? refusal('not-enough-capital', { cost, purse }) : null;
      return [
        {
          choice,
          move,
          option: option.option,
          group: option.group,
          cost,
          harsh: option.harsh,
          isHidden: option.isHidden,
          odds: oddsOf(world, rules, party, option),
          refusal: choiceRefusal(world, party, choice, judge) ?? tooDear,
          claims: data.claims ?? [],
          source: data.source ?? null,
        },
      ];
    }),
  );
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
