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
  tally.kind === look.kind &&
  tally.severity >= look.severity &&
  (look.by < 0 || tally.by === look.by) &&
  (look.about < 0 || tally.about === look.about);

/** The last turn in which such a fact happened; 0 where it never did. */
export function lastSeen(world: World, look: Look): number {
  let last = 0;
  for (const tally of world.tallies) if (matches(tally, look)) last = Math.max(last, tally.turns.at(-1) ?? 0);
  return last;
}

/** How often such a fact has happened since the opening. */
export function countOf(world: World, look: Look): number {
  let count = 0;
  for (const tally of world.tallies) if (matches(tally, look)) count += tally.count;
  return count;
}

/** Enters a fact into the memory that conditions look back on. */
export function remember(world: World, fact: Fact): void {
  const { kind, by, about, severity, deed, audience } = fact;
  const known = world.tallies.find(
    (tally) =>
      tally.kind === kind &&
      tally.by === by &&
      tally.about === about &&
      tally.severity === severity &&
      tally.deed === deed &&
      tally.audience === audience,
  );
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

/** Which of several like facts of a turn this is: part of the address of its draws. */
export function ordinalOf(world: World, fact: Fact): number {
  let ordinal = 0;
  for (const other of world.facts) {
    if (other.id >= fact.id) continue;
    if (other.kind === fact.kind && other.by === fact.by && other.about === fact.about) ordinal += 1;
  }
  return ordinal;
}
