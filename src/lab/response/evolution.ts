import type { Seed } from '#engine';
import { type RuleTable, tableName } from '../agents/rule-table.ts';
import { chanceFor } from '../sampling/chance.ts';
import { changedTable, type Draw, randomTable } from './table-changes.ts';
import type { TableMenu } from './table-menu.ts';

/** Parents that are kept, children that each generation brings, generations without a gain before it begins anew. Judgement. */
export const PARENTS = 4;
export const CHILDREN = 12;
export const PATIENCE = 6;

/** A table with what it was worth on the search's own games; larger is better. */
export interface Valued {
  readonly table: RuleTable;
  readonly value: number;
}

/** What an evolution found, and what it took. */
export interface Evolved {
  /** The best of all beginnings, best first, each table once. */
  readonly best: readonly Valued[];
  readonly tried: number;
  readonly beginnings: number;
}

const better = (one: Valued, other: Valued): number => other.value - one.value;

/**
 * An evolution strategy of the kind (μ + λ) over rule tables with new beginnings (Rechenberg 1973; Schwefel 1981): of
 * parents and their changed children the best live on; where nothing gets better for a while it begins anew. All are valued
 * on the same games, never twice, and `tables` bounds how many are valued; chance comes from the seed. It finds good tables,
 * and nothing bounds how far they are from the best.
 */
export function evolve(menu: TableMenu, tables: number, seed: Seed, valueOf: (table: RuleTable) => number): Evolved {
  const chance = chanceFor('best-response', seed);
  let drawn = 0;
  const draw: Draw = () => chance(0, drawn++);
  const known = new Map<string, Valued>();
  const valued = (table: RuleTable): Valued => {
    const name = tableName(table);
    const one = known.get(name) ?? { table, value: valueOf(table) };
    known.set(name, one);
    return one;
  };
  let beginnings = 0;
  // A menu so small that nothing new comes any more ends the search as well.
  for (let idle = 0; known.size < tables && idle < PATIENCE; ) {
    const before = known.size;
    beginnings += 1;
    lifeOf(menu, draw, valued, () => known.size < tables);
    idle = known.size === before ? idle + 1 : 0;
  }
  return { best: [...known.values()].toSorted(better).slice(0, PARENTS), tried: known.size, beginnings };
}

/** One beginning, until it stands still or no more may be valued. */
function lifeOf(menu: TableMenu, draw: Draw, valued: (table: RuleTable) => Valued, isOpen: () => boolean): void {
  let parents: readonly Valued[] = [];
  for (let at = 0; at < PARENTS + CHILDREN && isOpen(); at += 1)
    parents = survivors([...parents, valued(randomTable(menu, draw))]);
  for (let still = 0; still < PATIENCE && isOpen(); ) {
    const before = parents[0]?.value ?? Number.NEGATIVE_INFINITY;
    const children: Valued[] = [];
    for (let at = 0; at < CHILDREN && isOpen(); at += 1) {
      const parent = parents[at % parents.length];
      if (parent !== undefined) children.push(valued(changedTable(parent.table, menu, draw)));
    }
    parents = survivors([...parents, ...children]);
    still = (parents[0]?.value ?? before) > before ? 0 : still + 1;
  }
}

/** The best, each table once. */
function survivors(all: readonly Valued[]): readonly Valued[] {
  const each = new Map(all.map((one) => [tableName(one.table), one]));
  return [...each.values()].toSorted(better).slice(0, PARENTS);
}
