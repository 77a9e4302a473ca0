import { say } from '#engine';
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
  };
}

const linesOf = (entry: Entry): string[] => [
  `${entry.id}: ${entry.title}`,
  `  ${entry.summary.trim()}`,
  `  ${speak('scenarios.span', { turns: entry.turns, from: entry.opens, to: entry.ends })}`,
  `  ${speak('scenarios.parties', { seats: entry.seats.join(', ') })}`,
  `  ${speak('scenarios.worldviews', { worldviews: entry.worldviews.join(', ') })}`,
];
