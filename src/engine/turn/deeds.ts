import { ENGINE_FACTS, type EngineFact } from '../rules/built-in.ts';
import type { BoundEffect, Rules } from '../rules/rules.ts';
import type { Fact } from '../world/world.ts';

type DeedFact = Extract<EngineFact, 'move-made' | 'key-turned' | 'joint-held' | 'reflex-fired' | 'reflex-held'>;

const positionOf = (rules: Rules, deed: number) =>
  rules.occasions.flatMap(({ positions }) => positions).find((position) => position.deed === deed);
const reflexOf = (rules: Rules, deed: number) => rules.reflexes.find((reflex) => reflex.deed === deed);

/** For each fact that says "this deed was done", the effects that the scenario gives the deed. */
const effectsOf: { readonly [Kind in DeedFact]: (rules: Rules, deed: number) => readonly BoundEffect[] | undefined } = {
  'move-made': (rules, deed) => rules.options[deed]?.effects,
  'key-turned': (rules, deed) => positionOf(rules, deed)?.announced,
  'joint-held': (rules, deed) => positionOf(rules, deed)?.held,
  'reflex-fired': (rules, deed) => reflexOf(rules, deed)?.fires,
  'reflex-held': (rules, deed) => reflexOf(rules, deed)?.held,
};

const isDeedFact = (kind: string): kind is DeedFact => kind in effectsOf && ENGINE_FACTS.includes(kind as EngineFact);

/** What a deed does, once it has been told. */
export function deedEffects(fact: Fact, rules: Rules): readonly BoundEffect[] {
  if (fact.deed < 0) return [];
  const kind = rules.index.facts.id(fact.kind);
  return isDeedFact(kind) ? (effectsOf[kind](rules, fact.deed) ?? []) : [];
}
