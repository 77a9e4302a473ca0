import { everybody, hears } from '../rules/audience.ts';
import type { Names } from '../rules/names.ts';
import type { RuleEntry } from '../rules/rule-entries.ts';
import type { Rules } from '../rules/rules.ts';
import type { Fact, Handle } from '../world/world.ts';
import type { FactView } from './seat-view.ts';

/** An onlooker that is no party: it owns nothing, has learnt nothing, and is not even the doer of what nobody did. */
export const NOBODY: Handle = -2;

/** The key under which a deed's name stands in the words. */
export function deedWords(rules: Rules, deed: Handle): string | null {
  if (deed < 0) return null;
  const option = rules.options[deed];
  if (option !== undefined)
    return option.option === null ? `move.${option.move}.name` : `move.${option.move}.${option.option}.name`;
  const [first = '', second = ''] = rules.index.deeds.id(deed).split('/');
  if (second === '') return `deed.${first}`;
  if (first === 'reflex' || first === 'package') return `${first}.${second}.name`;
  const isPosition = rules.scenario.slots[first]?.positions[second] !== undefined;
  return isPosition ? `position.${first}.${second}.name` : `level.${first}.${second}`;
}

/** What a deed and a rule are called before others: of a secret option only the move. */
interface Called {
  readonly id: string;
  readonly words: string;
}

function secretMove(rules: Rules, deed: Handle, doer: Handle, party: Handle | null): string | null {
  const option = rules.options[deed];
  return option?.isOptionSecret === true && party !== null && party !== doer ? option.move : null;
}

function deedCalled(rules: Rules, { deed, by }: Fact, party: Handle | null): Called | null {
  if (deed < 0) return null;
  const move = secretMove(rules, deed, by, party);
  if (move !== null) return { id: move, words: `move.${move}.name` };
  return { id: rules.index.deeds.id(deed), words: deedWords(rules, deed) ?? '' };
}

/**
 * The rule behind a fact or a change, as a party may know it (null: everybody, after the end); `by` is whose doing it was.
 * Null where the rule stands in a secret region of somebody else, and would tell how that stands.
 */
export function ruleSeen(rules: Rules, handle: Handle, by: Handle, party: Handle | null): RuleEntry | null {
  const entry = handle < 0 ? undefined : rules.index.ruleEntries.get(rules.index.rules.id(handle));
  if (entry === undefined) return null;
  const transition = rules.transitions.find((candidate) => candidate.rule === handle);
  const region = transition && rules.regions[transition.region];
  if (party !== null && region?.isSecret === true && region.party !== party) return null;
  const option = rules.options.find((candidate) => candidate?.rule === handle);
  const move = option === undefined ? null : secretMove(rules, option.deed, by, party);
  return move === null ? entry : { ...entry, id: `move/${move}`, words: `move.${move}.effect` };
}

const FACTS_A_TURN = 1000;

/**
 * The facts that a party hears, each with a number of that party's own: turn × 1000 + its place among what the party
 * heard that turn. The world's own numbers would tell how much was not heard. Facts must come by whole turns, in order.
 */
export const heardFacts = (party: Handle | null, facts: readonly Fact[]): ReadonlyMap<number, Fact> =>
  numbered(party === null ? facts : facts.filter(({ audience }) => hears(audience, party)));

/** The facts that all parties hear, numbered in the same way among themselves. */
export const commonFacts = (rules: Rules, facts: readonly Fact[]): ReadonlyMap<number, Fact> =>
  numbered(facts.filter(({ audience }) => audience === everybody(rules.index)));

function numbered(facts: readonly Fact[]): ReadonlyMap<number, Fact> {
  const heard = new Map<number, Fact>();
  let turn = 0;
  let place = 0;
  for (const fact of facts) {
    place = fact.turn === turn ? place + 1 : 1;
    turn = fact.turn;
    heard.set(turn * FACTS_A_TURN + place, fact);
  }
  return heard;
}

/** Facts as one party hears them; with null as the whole record, for after the end. */
export const factViews = (rules: Rules, party: Handle | null, facts: readonly Fact[]): readonly FactView[] =>
  viewsOf(rules, party, heardFacts(party, facts));

/** Facts as everybody hears them: those for all, and of each what its onlookers know. */
export const commonFactViews = (rules: Rules, facts: readonly Fact[]): readonly FactView[] =>
  viewsOf(rules, NOBODY, commonFacts(rules, facts));

function viewsOf(rules: Rules, party: Handle | null, heard: ReadonlyMap<number, Fact>): readonly FactView[] {
  const { parties, coins, facts: kinds } = rules.index;
  const numbers = new Map([...heard].map(([number, { id }]) => [id, number]));
  const name = (names: Names, handle: Handle): string | null => (handle < 0 ? null : names.id(handle));
  return [...heard].map(([id, fact]) => {
    const rule = ruleSeen(rules, fact.cause.rule, fact.by, party);
    const deed = deedCalled(rules, fact, party);
    return {
      id,
      fact: kinds.id(fact.kind),
      turn: fact.turn,
      by: name(parties, fact.by),
      about: name(parties, fact.about),
      severity: fact.severity,
      size: fact.size,
      coin: name(coins, fact.coin),
      deed: deed?.id ?? null,
      deedWords: deed?.words ?? null,
      because: numbers.get(fact.cause.fact) ?? null,
      rule: rule?.id ?? null,
      ruleWords: rule?.words ?? null,
      claims: rule?.claims ?? [],
      source: rule?.source ?? null,
    };
  });
}
