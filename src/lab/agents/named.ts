import type { ResolvedScenario } from '#engine';
import { agentFor, type Strategy, seatNamed } from '#strategies';
import { cellAgent, cellNamed } from './cells.ts';
import { isTableName, tableNamed } from './rule-table.ts';
import { SKIPPING, skipping } from './skipping.ts';
import { tableAgent } from './table-agent.ts';

/** Who sits down for a name. */
export type Seating = (scenario: ResolvedScenario, party: string, name: string) => Strategy;

/**
 * A strategy by its id, at a strength that is not the usual one (`small-steps+far-sighted`), a cell of the dials by its
 * name (`own-side/4/inside-talks`), a strategy held to a cell (`north-first@other-side/1/inside-talks`), a rule
 * table written out behind `table:` (see `tableName`), or the skipping agent. Throws where there is none.
 */
export const agentNamed: Seating = (scenario, party, name) => {
  if (name === SKIPPING) return skipping(party);
  if (isTableName(name)) return tableAgent(scenario, party, tableNamed(name));
  const [id = '', at = id] = name.split('@');
  const cell = cellNamed(at);
  if (cell !== null) return cellAgent(scenario, party, cell, id === at ? undefined : agentFor(party, id));
  const { id: strategy, strength } = seatNamed(name);
  return agentFor(party, strategy, strength);
};
