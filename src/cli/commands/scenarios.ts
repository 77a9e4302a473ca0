import { say } from '#engine';
import { seatsFor } from '#strategies';
import { openScenario, shelf } from '../library.ts';
import { speak } from '../speak.ts';
import type { Voice } from '../voice.ts';

/** `scenarios`: what comes with the package. */
export function scenarios({ json }: { readonly json?: boolean }, voice: Voice): void {
  const entries = shelf().map(({ id }) => entryOf(id));
  if (json === true) voice.result(JSON.stringify(entries, null, 2));
  else for (const entry of entries) for (const line of linesOf(entry)) voice.result(line);
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly opens: string;
  readonly ends: string;
  readonly turns: number;
  readonly seats: readonly string[];
  readonly playable: readonly string[];
  readonly worldviews: readonly string[];
  /** By party, the one first that sits there where nobody is named. */
  readonly strategies: Readonly<Record<string, readonly string[]>>;
}

function entryOf(id: string): Entry {
  const { scenario, words } = openScenario(id);
  return {
    id,
    title: say(words, `scenario.${id}.title`, {}),
    summary: say(words, `scenario.${id}.summary`, {}),
    opens: scenario.opens,
    ends: scenario.ends,
    turns: scenario.turns,
    seats: Object.keys(scenario.parties),
    playable: scenario.playable,
    worldviews: Object.keys(scenario.worldviews),
    strategies: Object.fromEntries(
      Object.keys(scenario.parties).map((party) => [party, seatsFor(party).map((strategy) => strategy.id)]),
    ),
  };
}

/** Nobody is named where a person can take every seat. */
const machineLine = (parties: readonly string[]): string[] =>
  parties.length === 0
    ? []
    : [`  ${speak('scenarios.machines', { count: parties.length, parties: parties.join(', ') })}`];

const linesOf = (entry: Entry): string[] => [
  `${entry.id}: ${entry.title}`,
  `  ${entry.summary.trim()}`,
  `  ${speak('scenarios.span', { turns: entry.turns, from: entry.opens, to: entry.ends })}`,
  `  ${speak('scenarios.seats', { seats: entry.playable.join(', ') })}`,
  ...machineLine(entry.seats.filter((party) => !entry.playable.includes(party))),
  `  ${speak('scenarios.worldviews', { worldviews: entry.worldviews.join(', ') })}`,
  ...Object.entries(entry.strategies).map(
    ([party, ids]) => `  ${speak('scenarios.strategies', { party, strategies: ids.join(', ') })}`,
  ),
];
