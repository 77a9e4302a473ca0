import { keptBy } from '../rules/kept-by.ts';
import type { BoundEffect, Rules } from '../rules/rules.ts';
import type { Fact, Handle } from '../world/world.ts';

type ByDeed = ReadonlyMap<Handle, readonly BoundEffect[]>;

const NOTHING: readonly BoundEffect[] = [];

/** For each kind of fact that says "this deed was done", by deed the effects that the scenario gives it. */
const effectsOf = keptBy((rules: Rules): ReadonlyMap<Handle, ByDeed> => {
  const positions = rules.occasions.flatMap((occasion) => occasion.positions);
  const options = rules.options.filter((option) => option !== undefined);
  const { reflexes } = rules;
  return new Map<Handle, ByDeed>([
    [rules.fact('move-made'), new Map(options.map(({ deed, effects }) => [deed, effects]))],
    [rules.fact('key-turned'), firstByDeed(positions.map(({ deed, announced }) => [deed, announced]))],
    [rules.fact('joint-held'), firstByDeed(positions.map(({ deed, held }) => [deed, held]))],
    [rules.fact('reflex-fired'), new Map(reflexes.map(({ deed, fires }) => [deed, fires]))],
    [rules.fact('reflex-held'), new Map(reflexes.map(({ deed, held }) => [deed, held]))],
  ]);
});

/** Occasions of one slot share their positions' deeds: the first speaks for all. */
const firstByDeed = (entries: readonly (readonly [Handle, readonly BoundEffect[]])[]): ByDeed =>
  new Map(entries.toReversed());

/** What a deed does, once it has been told. */
export const deedEffects = (fact: Fact, rules: Rules): readonly BoundEffect[] =>
  fact.deed < 0 ? NOTHING : (effectsOf(rules).get(fact.kind)?.get(fact.deed) ?? NOTHING);
