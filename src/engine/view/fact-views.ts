import { hears } from '../rules/audience.ts';
import type { Rules } from '../rules/rules.ts';
import type { Fact, Handle } from '../world/world.ts';
import type { FactView } from './seat-view.ts';

/** The key under which a deed's name stands in the words. */
export function deedWords(rules: Rules, deed: Handle): string | null {
  if (deed < 0) return null;
  const id = rules.index.deeds.id(deed);
  const option = rules.options[deed];
  if (option !== undefined)
    return option.option === null ? `move.${option.move}.name` : `move.${option.move}.${option.option}.name`;
  const [first = '', second = ''] = id.split('/');
  if (second === '') return `deed.${id}`;
  if (first === 'reflex') return `reflex.${second}.name`;
  return first in rules.scenario.slots ? `position.${first}.${second}.name` : `level.${first}.${second}`;
}

/** Rules of a secret region of somebody else would tell where it stands. */
function mayKnowRule(rules: Rules, rule: Handle, party: Handle | null): boolean {
  if (party === null) return true;
  const transition = rules.transitions.find((candidate) => candidate.rule === rule);
  if (transition === undefined) return true;
  const region = rules.regions[transition.region];
  return region === undefined || !region.isSecret || region.party === party;
}

/** Facts as one party hears them; with null as the whole record, for after the end. */
export function factViews(rules: Rules, party: Handle | null, facts: readonly Fact[]): readonly FactView[] {
  const { parties, coins, deeds, facts: kinds, rules: ids, ruleEntries } = rules.index;
  const heard = facts.filter((fact) => party === null || hears(fact.audience, party));
  const known = new Set(heard.map(({ id }) => id));
  const name = (names: typeof parties, handle: Handle): string | null => (handle < 0 ? null : names.id(handle));
  return heard.map((fact) => {
    const { rule: handle, fact: because } = fact.cause;
    const entry = handle < 0 || !mayKnowRule(rules, handle, party) ? undefined : ruleEntries.get(ids.id(handle));
    return {
      id: fact.id,
      fact: kinds.id(fact.kind),
      turn: fact.turn,
      by: name(parties, fact.by),
      about: name(parties, fact.about),
      severity: fact.severity,
      size: fact.size,
      coin: name(coins, fact.coin),
      deed: name(deeds, fact.deed),
      deedWords: deedWords(rules, fact.deed),
      because: known.has(because) ? because : null,
      rule: entry?.id ?? null,
      ruleWords: entry?.words ?? null,
      claims: entry?.claims ?? [],
      source: entry?.source ?? null,
    };
  });
}
