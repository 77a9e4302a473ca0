import { canonicalJson } from '#engine';
import type { AgentScore } from '../verdict/chair.ts';
import { beatenBy } from '../verdict/compare.ts';
import type { Line } from './line.ts';
import type { Table } from './table.ts';

/** What machine players scored in a chair, by the chair's key. */
export type MachineScores = ReadonlyMap<string, readonly AgentScore[]>;

/** A chair that a person held, and one table at which machine players can hold it instead. */
export interface HeldChair {
  readonly key: string;
  readonly table: Table;
  readonly party: string;
}

/** Two tables have one key for a chair where the deal is the same and so is whoever a machine player would sit opposite. */
function keyOf({ deal, replay }: Table, party: string): string {
  const others = Object.entries(replay.seats).filter(([other]) => other !== party);
  return canonicalJson([deal, party, others.map(([other, seat]) => [other, 'human' in seat ? null : seat])]);
}

/** Every chair that a person held from the first turn on, those alike once. */
export function heldChairs(tables: readonly Table[]): readonly HeldChair[] {
  const chairs = new Map<string, HeldChair>();
  for (const table of tables.filter(({ replay }) => replay.fork === undefined))
    for (const [party, seat] of Object.entries(table.replay.seats))
      if ('human' in seat && !chairs.has(keyOf(table, party)))
        chairs.set(keyOf(table, party), { key: keyOf(table, party), table, party });
  return [...chairs.values()];
}

/** The place of a person's score among those of machine players, if they were asked. */
export function machinesBeaten(machines: MachineScores, table: Table, party: string): readonly Line[] {
  const scores = 'human' in (table.replay.seats[party] ?? {}) ? machines.get(keyOf(table, party)) : undefined;
  const card = table.reading.debrief.cards.find((each) => each.party === party);
  if (scores === undefined || card === undefined || table.replay.fork !== undefined) return [];
  return [{ is: 'machines', beaten: Math.floor(beatenBy(card.score, scores)), count: scores.length }];
}
