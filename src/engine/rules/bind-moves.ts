import type { OptionData, SurchargeData } from '../scenario/shape/moves.ts';
import { audienceOf } from './audience.ts';
import { choicesOf, type Index, positionDeed, reflexDeed } from './index-of.ts';
import type { Place } from './place.ts';
import type { Binder } from './placing.ts';
import { moveRule, positionRule, reflexRule } from './rule-entries.ts';
import type { BoundOccasion, BoundOption, BoundPosition, BoundReflex, Price } from './rules.ts';

const bindPrice = (base: number, surcharge: readonly SurchargeData[] | undefined, binder: Binder): Price => ({
  base,
  surcharges: (surcharge ?? [])
    .filter(({ rule }) => !binder.isOff(rule))
    .map(({ rule, add, when }) => ({ add, holds: binder.at(rule).condition(when) })),
});

/** What a move and its option may each say; either may be silent. */
type Part = { readonly [Key in keyof OptionData]?: OptionData[Key] | undefined };

const both = (binder: Binder, place: Place, move: Part, option: Part): BoundOption['available'] => {
  if (move.when === undefined || option.when === undefined) return binder.when(move.when ?? option.when, place);
  const first = binder.when(move.when, place);
  const second = binder.when(option.when, place);
  return (world, fact, luck) => first(world, fact, luck) && second(world, fact, luck);
};

/** Every choice of every move, by its deed. */
export function bindOptions(index: Index, binder: Binder): readonly (BoundOption | undefined)[] {
  const options: (BoundOption | undefined)[] = index.deeds.ids.map(() => undefined);
  for (const [move, data] of Object.entries(index.scenario.moves))
    for (const choice of choicesOf(move, data.options)) {
      const name = choice.split(':')[1] ?? null;
      const option: Part = (name === null ? undefined : data.options?.[name]) ?? {};
      const deed = index.deeds.handle(choice);
      const place = binder.at(moveRule(choice));
      options[deed] = {
        deed,
        choice,
        move,
        option: name,
        by: data.by.map((party) => index.parties.handle(party)),
        group: data.group,
        price: bindPrice(
          option.cost ?? data.cost ?? 0,
          [...(data.surcharge ?? []), ...(option.surcharge ?? [])],
          binder,
        ),
        harsh: option.harsh ?? data.harsh ?? 0,
        available: both(binder, place, data, option),
        rule: place.rule,
        isHidden: data.seen !== undefined && data.seen !== 'all',
        isOptionSecret: name !== null && data.options?.[name]?.secret === true,
        audience: audienceOf(index, data.seen),
        effects: binder.effects([...(data.do ?? []), ...(option.do ?? [])], place),
      };
    }
  return options;
}

export function bindOccasions(index: Index, binder: Binder): readonly BoundOccasion[] {
  return index.occasions.ids.map((occasion, handle) => {
    const joint = index.scenario.joint.find((candidate) => candidate.occasion === occasion);
    const slot = joint && index.scenario.slots[joint.slot];
    if (joint === undefined || slot === undefined) throw new Error(`There is no joint occasion "${occasion}".`);
    const positions = Object.entries(slot.positions).map(([position, data]): BoundPosition => {
      const place = binder.at(positionRule(joint.slot, position));
      return {
        deed: index.deeds.handle(positionDeed(joint.slot, position)),
        position,
        cost: data.cost,
        change: data.change,
        harsh: data.harsh ?? 0,
        available: binder.when(data.when, place),
        rule: place.rule,
        announced: binder.effects(data.announced, place),
        held: binder.effects(data.held, place),
      };
    });
    positions.sort((a, b) => a.deed - b.deed);
    return {
      handle,
      occasion,
      slot: joint.slot,
      keys: slot.keys.map((party) => index.parties.handle(party)).toSorted((a, b) => a - b),
      lead: index.parties.handle(slot.keys[0] ?? ''),
      jointRule: slot.rule,
      decidedOn: joint.decidedOn,
      heldOn: joint.heldOn,
      positions,
      plan: positions.findIndex(({ change }) => change === 0),
      mismatch: binder.effects(slot.mismatch, binder.at('the-keys')),
    };
  });
}

export function bindReflexes(index: Index, binder: Binder): readonly BoundReflex[] {
  return index.reflexes.ids.map((reflex, handle) => {
    const data = index.scenario.reflexes[reflex];
    if (data === undefined) throw new Error(`There is no reflex "${reflex}".`);
    const place = binder.at(reflexRule(reflex));
    return {
      handle,
      party: index.parties.handle(data.party),
      rule: place.rule,
      deed: index.deeds.handle(reflexDeed(reflex)),
      price: bindPrice(data.price, data.surcharge, binder),
      shown: binder.isOff(reflexRule(reflex)) ? () => false : binder.when(data.shown, place),
      stillMoves: binder.when(data.while, place),
      audience: audienceOf(index, data.seen),
      fires: binder.effects(data.do, place),
      held: binder.effects(data.held, place),
    };
  });
}
