import { talliesOf, tallyFor } from './tallies.ts';
import { type Fact, type Handle, REMEMBERED_TURNS, type World } from './world.ts';

/** What is asked about where there is no fact: prices, endings, availability. */
export const NO_FACT: Fact = {
  id: -1,
  kind: -1,
  turn: 0,
  by: -1,
  about: -1,
  severity: 0,
  size: 0,
  coin: -1,
  deed: -1,
  share: 1,
  audience: 0,
  cause: { fact: -1, rule: -1 },
};

/** A fact before it has its number. */
export type NewFact = Omit<Fact, 'id' | 'turn'>;

/** What to look for among the facts of the past. */
export interface Look {
  readonly kind: Handle;
  /** −1: by or about anybody. */
  readonly by: Handle;
  readonly about: Handle;
  /** At least this severe. */
  readonly severity: number;
}

const matches = (tally: World['tallies'][number], look: Look): boolean =>
  tally.severity >= look.severity &&
  (look.by < 0 || tally.by === look.by) &&
  (look.about < 0 || tally.about === look.about);

/** Whether such a fact happened in a turn or since; turns begin at 1. */
export function isSeenSince(world: World, look: Look, turn: number): boolean {
  const tallies = talliesOf(world, look.kind);
  for (let place = 0; place < tallies.length; place += 1) {
    const tally = tallies[place];
    if (tally !== undefined && (tally.turns[tally.turns.length - 1] ?? 0) >= turn && matches(tally, look)) return true;
  }
  return false;
}

/** How often such a fact has happened since the opening. */
export function countOf(world: World, look: Look): number {
  let count = 0;
  for (const tally of talliesOf(world, look.kind)) if (matches(tally, look)) count += tally.count;
  return count;
}

/** Enters a fact into the memory that conditions look back on. */
export function remember(world: World, fact: Fact): void {
  const { kind, by, about, severity, deed, audience } = fact;
  const known = tallyFor(world, fact);
  if (known === undefined) {
    world.tallies.push({ kind, by, about, severity, deed, audience, count: 1, turns: [fact.turn] });
    return;
  }
  known.count += 1;
  known.turns.push(fact.turn);
  if (known.turns.length > REMEMBERED_TURNS) known.turns.shift();
}

/** Lets a deed since a turn be as if it had never been done, for all that looks back; the record keeps it. */
export function forget(world: World, deed: Handle, since: number): void {
  for (const tally of world.tallies) {
    if (tally.deed !== deed) continue;
    const kept = tally.turns.filter((turn) => turn < since);
    tally.count -= tally.turns.length - kept.length;
    tally.turns = kept;
  }
  world.tallies = world.tallies.filter(({ count }) => count > 0);
}

function countLike(facts: readonly Fact[], { kind, by, about, id }: Fact): number {
  let count = 0;
  for (const other of facts)
    if (other.kind === kind && other.by === by && other.about === about && other.id < id) count += 1;
  return count;
}

/** Many rules draw about one fact in a row, and what came before a fact does not change. */
let latest = { facts: [] as readonly Fact[], fact: NO_FACT, ordinal: 0 };

/** Which of several like facts of a turn this is: part of the address of its draws. */
export function ordinalOf({ facts }: World, fact: Fact): number {
  if (latest.fact !== fact || latest.facts !== facts) latest = { facts, fact, ordinal: countLike(facts, fact) };
  return latest.ordinal;
}
