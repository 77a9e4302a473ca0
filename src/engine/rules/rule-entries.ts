import type { Evidence } from '../scenario/shape/basics.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';
import { ENGINE_RULES } from './built-in.ts';

/** A rule as "why" shows it: the key of its sentence, and where it comes from. */
export interface RuleEntry {
  readonly id: string;
  /** Key of the sentence in the words. */
  readonly words: string;
  readonly claims: readonly string[];
  readonly source: string | null;
}

const entry = (id: string, words: string, from: Evidence): RuleEntry => ({
  id,
  words,
  claims: from.claims ?? [],
  source: from.source ?? null,
});
const named = (rule: { readonly rule: string } & Evidence): RuleEntry => entry(rule.rule, `rule.${rule.rule}`, rule);

/** The rule ids of moves, positions, reflexes and levels are made from theirs. */
export const moveRule = (choice: string): string => `move/${choice}`;
export const positionRule = (slot: string, position: string): string => `slot/${slot}/${position}`;
export const reflexRule = (reflex: string): string => `reflex/${reflex}`;
export const levelRule = (issue: string, level: string): string => `issue/${issue}/${level}`;

function* ofMoves(scenario: ResolvedScenario): Iterable<RuleEntry> {
  for (const [move, data] of Object.entries(scenario.moves)) {
    for (const surcharge of data.surcharge ?? []) yield named(surcharge);
    if (data.options === undefined) yield entry(moveRule(move), `move.${move}.effect`, data);
    for (const [option, { surcharge }] of Object.entries(data.options ?? {})) {
      yield entry(moveRule(`${move}:${option}`), `move.${move}.${option}.effect`, data);
      for (const line of surcharge ?? []) yield named(line);
    }
  }
  for (const [slot, { positions, ...data }] of Object.entries(scenario.slots)) {
    for (const [position, from] of Object.entries(positions))
      yield entry(positionRule(slot, position), `position.${slot}.${position}.effect`, {
        claims: from.claims ?? data.claims,
        source: from.source ?? data.source,
      });
  }
  for (const [reflex, data] of Object.entries(scenario.reflexes)) {
    yield entry(reflexRule(reflex), `reflex.${reflex}.warning`, data);
    for (const surcharge of data.surcharge ?? []) yield named(surcharge);
  }
}

function* ofCharts(scenario: ResolvedScenario): Iterable<RuleEntry> {
  for (const chart of Object.values(scenario.charts))
    for (const region of Object.values(chart.states))
      for (const on of [region.on, ...Object.values(region.states).map((stance) => stance.on)])
        for (const transition of Object.values(on ?? {}).flat()) yield named(transition.meta);
}

function* allEntries(scenario: ResolvedScenario): Iterable<RuleEntry> {
  for (const rule of ENGINE_RULES) yield entry(rule, `rule.${rule}`, { source: 'rules of play' });
  yield* ofMoves(scenario);
  yield* ofCharts(scenario);
  for (const rule of scenario.rules) yield named(rule);
  for (const line of scenario.weighing.lines) yield named(line);
  for (const line of scenario.purse.adjust) yield named(line);
  for (const { lines } of Object.values(scenario.homes ?? {})) for (const line of lines) yield named(line);
  if (scenario.table.disputes !== undefined) yield named(scenario.table.disputes);
  for (const dated of scenario.calendar) yield entry(dated.entry, `rule.${dated.entry}`, dated);
  for (const [issue, { levels, ...data }] of Object.entries(scenario.issues))
    for (const level of Object.keys(levels)) yield entry(levelRule(issue, level), `level.${issue}.${level}`, data);
}

/** Every rule of a scenario by its id. */
export const ruleEntries = (scenario: ResolvedScenario): ReadonlyMap<string, RuleEntry> =>
  new Map([...allEntries(scenario)].map((rule) => [rule.id, rule]));
