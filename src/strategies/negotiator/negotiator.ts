import type { Agent } from '../agent.ts';
import { withLine } from '../explaining.ts';
import type { Manners } from '../line.ts';
import type { Weigher } from '../strategy.ts';
import type { Tactic } from '../tactics/tactic.ts';
import { tempered } from '../tempered.ts';
import { answerBids, answersBy } from './answering.ts';
import { tableBids, withdrawalBids } from './tabling.ts';

/** What a tactic does at the table. */
const mannersOf = (tactic: Tactic): Manners => ({
  answerBids: (sight, line) => answerBids(sight, line, tactic),
  answersBy,
  tableBids: (sight, line) => [...tableBids(sight, line, tactic), ...withdrawalBids(sight, line, tactic)],
});

/**
 * A party that haggles by a tactic at the table and plays the line of its temper everywhere else. It writes texts of its own
 * while that is open, counters by edit, takes what brings at least its aspiration, and never counters twice with one text.
 */
export function negotiator(tactic: Tactic, party: string, byTemper: Readonly<Record<string, Agent>>): Weigher {
  const manners = mannersOf(tactic);
  const seated = Object.entries(byTemper).map(([temper, one]) => [temper, withLine(one, { manners })] as const);
  return { ...tempered(party, Object.fromEntries(seated)), id: tactic.id, version: 2, source: tactic.source };
}
