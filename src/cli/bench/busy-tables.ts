import type { ResolvedScenario } from '#engine';
import { tableName } from '#lab';

/** Choices that a table tries in a turn: more than may be made, since some are not to be had. */
const TRIED = 4;

function choicesOf({ moves }: ResolvedScenario, party: string): readonly string[] {
  const own = Object.entries(moves).filter(([, { by }]) => by.includes(party));
  return own.flatMap(([move, { options }]) =>
    options === undefined ? [move] : Object.keys(options).map((option) => `${move}:${option}`),
  );
}

/**
 * Rule tables that keep every chair busy, by party as names of agents: in each turn a party makes what it may and can pay
 * of a few of its choices, others every turn, and takes every offer. They decide in microseconds, so that what is timed
 * with them is the world.
 */
export const busyTables = (scenario: ResolvedScenario): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(scenario.parties).map((party) => {
      const choices = choicesOf(scenario, party);
      const triedIn = (turn: number): readonly string[] =>
        choices.slice(0, TRIED).map((_, place) => choices[(turn * TRIED + place) % choices.length] ?? '');
      const rows = Array.from({ length: scenario.turns }, (_, place) => ({
        when: [{ see: 'turn' as const, from: place + 1, to: place + 1 }],
        do: triedIn(place),
        answer: 'accept' as const,
      }));
      return [party, tableName({ rows })];
    }),
  );
