import type { BoundOccasion, BoundPosition } from '../rules/rules.ts';
import { NO_FACT } from '../world/facts.ts';
import type { World } from '../world/world.ts';
import type { Referee } from './referee.ts';
import { engineFact } from './tell.ts';
import { turnBack } from './turning-back.ts';
import { type Wave } from './wave.ts';

/** True while the keys of an occasion may be turned. */
export const isOpen = ({ decidedOn, heldOn }: BoundOccasion, turn: number): boolean =>
  turn >= decidedOn && turn <= heldOn;

/** The price of turning a key: full at first, later twice that of the dearer of old and new, nothing where it stays. */
export function keyPrice(
  world: World,
  occasion: BoundOccasion,
  key: number,
  position: number,
  before: number = world.keys[occasion.handle]?.[key] ?? -1,
): number {
  if (before === position) return 0;
  const cost = occasion.positions[position]?.cost ?? 0;
  return before < 0 ? cost : Math.max(cost, occasion.positions[before]?.cost ?? 0) * 2;
}

type Judge = Pick<Referee, 'luck'>;

/** True where a position may be turned as things stand. */
export const isAvailable = (world: World, occasion: BoundOccasion, place: number, { luck }: Judge): boolean =>
  occasion.positions[place]?.available(world, NO_FACT, luck) ?? false;

/** Where a key stands that nobody turned: on the plan, or where that may not be, on what comes nearest to it, less before more. */
export function planNow(world: World, occasion: BoundOccasion, judge: Judge): number {
  if (isAvailable(world, occasion, occasion.plan, judge)) return occasion.plan;
  const open = occasion.positions.flatMap(({ change }, place) =>
    isAvailable(world, occasion, place, judge) ? [{ change, place }] : [],
  );
  const [nearest] = open.toSorted((a, b) => Math.abs(a.change) - Math.abs(b.change) || a.change - b.change);
  return nearest?.place ?? occasion.plan;
}

/** What the keys come to as things stand; a position that may no longer be turned counts as none. */
function standing(world: World, occasion: BoundOccasion, chosen: readonly number[], judge: Judge): number {
  const open = chosen.map((place) => (place >= 0 && isAvailable(world, occasion, place, judge) ? place : -1));
  return effectivePosition(occasion, open, planNow(world, occasion, judge));
}

/** The position that takes effect; a key that nobody turned stands on the plan. */
export function effectivePosition(
  occasion: BoundOccasion,
  chosen: readonly number[],
  plan: number = occasion.plan,
): number {
  const places = chosen.map((position) => (position < 0 ? plan : position));
  const change = (place: number): number => occasion.positions[place]?.change ?? 0;
  const [first = plan] = places;
  if (places.every((place) => place === first)) return first;
  switch (occasion.jointRule) {
    case 'all-must-agree':
      return plan;
    case 'any-may-cancel':
      return places.reduce((least, place) => (change(place) < change(least) ? place : least), first);
    case 'least': {
      const isOneWay = places.every((place) => change(place) > 0) || places.every((place) => change(place) < 0);
      if (!isOneWay) return plan;
      return places.reduce(
        (least, place) => (Math.abs(change(place)) < Math.abs(change(least)) ? place : least),
        first,
      );
    }
  }
}

const at = (occasion: BoundOccasion, place: number): BoundPosition => {
  const position = occasion.positions[place];
  if (position === undefined) throw new Error(`The occasion "${occasion.occasion}" has no position ${place}.`);
  return position;
};

/**
 * Turns the sealed keys: the effective position is announced where it is new; whoever was overruled pays only for what
 * took effect.
 */
function turnKeys(world: World, occasion: BoundOccasion, wave: Wave, referee: Referee): void {
  const { rules } = referee;
  const before = [...(world.keys[occasion.handle] ?? [])];
  const wasTurned = before.some((place) => place >= 0);
  const turned = occasion.keys.flatMap((party, key) => {
    const choice = world.sealed[party]?.keys.find(([handle]) => handle === occasion.handle);
    return choice === undefined
      ? []
      : [{ party, key, place: choice[1], paid: keyPrice(world, occasion, key, choice[1]) }];
  });
  for (const { key, place } of turned) (world.keys[occasion.handle] ?? [])[key] = place;
  if (turned.length === 0) return;
  const chosen = world.keys[occasion.handle] ?? [];
  const now = standing(world, occasion, chosen, referee);
  for (const { party, key, place, paid } of turned) {
    if (place === now) continue;
    const back = Math.max(0, paid - keyPrice(world, occasion, key, now, before[key] ?? -1));
    world.purses[party] = Math.min(rules.purse.cap, (world.purses[party] ?? 0) + back);
    wave.told.push(engineFact(rules, 'move-lapsed', 'the-keys', { by: party, deed: at(occasion, place).deed }));
  }
  // What was announced before counts as it was announced, though a bargain may have overtaken it.
  const settled = effectivePosition(occasion, before);
  const isNews = !wasTurned || settled !== now;
  if (isNews && wasTurned) {
    const turners = turned.filter(({ key, place }) => before[key] !== place).map(({ party }) => party);
    turnBack(world, occasion, { from: at(occasion, settled), to: at(occasion, now), turners }, wave, referee);
  }
  if (isNews)
    wave.told.push(
      engineFact(rules, 'key-turned', at(occasion, now).rule, { by: occasion.lead, deed: at(occasion, now).deed }),
    );
  const plan = planNow(world, occasion, referee);
  if (new Set(chosen.map((place) => (place < 0 ? plan : place))).size > 1)
    wave.run(occasion.mismatch, { fact: NO_FACT, doer: occasion.lead, deed: -1 }, world, referee);
}

/** All joint decisions of this turn: keys are turned, and what falls due is held. */
export function playKeys(world: World, wave: Wave, referee: Referee): void {
  const { rules } = referee;
  for (const occasion of rules.occasions) {
    if (!isOpen(occasion, world.turn)) continue;
    turnKeys(world, occasion, wave, referee);
    if (world.turn !== occasion.heldOn) continue;
    const held = at(occasion, standing(world, occasion, world.keys[occasion.handle] ?? [], referee));
    for (const party of occasion.keys) world.harsh[party] = (world.harsh[party] ?? 0) + held.harsh;
    wave.told.push(engineFact(rules, 'joint-held', held.rule, { by: occasion.lead, deed: held.deed }));
  }
}
