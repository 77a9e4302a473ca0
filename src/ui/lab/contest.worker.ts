import type { ResolvedScenario, Worldview } from '#engine';
import { payoffColumn, roundRobin, type Tournament } from '#lab';
import { DEFAULT_STRATEGY } from '#strategies';

export type { ChairResult, Tournament } from '#lab';

/** A small tournament of two chairs in one world: everybody against everybody on the same luck. Plain JSON. */
export interface Contest {
  readonly chairs: readonly [string, string];
  /** By chair the lines that play for it. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  readonly worldview: Worldview;
  readonly games: number;
  readonly seed: string;
}

/** What came of it, and what each chair plays for. */
export interface Contested {
  readonly tournament: Tournament;
  readonly columns: Readonly<Record<string, string>>;
}

/** Plays it, at once and in this thread. Throws on fewer than two games. */
export function contestOf(scenario: ResolvedScenario, { chairs, entries, worldview, games, seed }: Contest): Contested {
  const columns = Object.fromEntries(chairs.map((party) => [party, payoffColumn(scenario, party)]));
  const others = Object.keys(scenario.parties).filter((party) => !chairs.includes(party));
  const tournament = roundRobin(scenario, {
    entries: Object.fromEntries(chairs.map((party) => [party, entries[party] ?? []])),
    others: Object.fromEntries(others.map((party) => [party, DEFAULT_STRATEGY])),
    ground: { worldview },
    columns,
    games,
    seed,
    // The chairs differ, so that a line meets none of its own kind.
    selfPlay: true,
  });
  return { tournament, columns };
}
