import {
  type Decision,
  type Json,
  type Luck,
  pendingAsks,
  playTurn,
  type Referee,
  refusalsOf,
  viewOf,
  type World,
} from '#engine';
import type { Weigher } from '../strategy.ts';

/** Who is expected to sit in the other seats; nobody where a party has no strategy: then it lets its turns pass. */
export type Opponents = (party: string) => Weigher | null;

/** What the others decided when a future was first played on, by ask; null before that. */
type Known = ReadonlyMap<string, Decision> | null;

/** A world that could stand behind a view, at the ask that a party thinks about. */
export interface Future {
  readonly world: World;
  readonly referee: Referee;
  readonly theirLuck: Luck;
  /** What the others decide at this ask, whatever the own decision is: all decide at once. */
  readonly others: ReadonlyMap<string, Decision>;
  readonly notes: ReadonlyMap<string, Json>;
  /** Written once: so the others answer every decision that is compared alike, as far as they can. */
  known: Known;
}

/** Turns that are played, this one among them: few, so that a game takes no longer than it must. */
export const TURNS_AHEAD = 3;

/** A copy of plain JSON, which structuredClone makes several times as slowly. */
function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyOf(value[key]);
  return copy as Value;
}

/**
 * What is decided at the asks of a future that has come so far, by ask: the own line answers anew; the others do what they
 * are known to do, and think again only where that is not open to them.
 */
function decisionsAt(
  world: World,
  { referee: { rules }, theirLuck }: Future,
  sits: Opponents,
  known: Known,
  notes: Map<string, Json>,
): readonly { readonly ask: string; readonly party: string; readonly decision: Decision }[] {
  return pendingAsks(world, rules).flatMap(({ party, kind }) => {
    const ask = `${party}/${world.turn}/${kind}/${world.exchange}`;
    const before = known?.get(ask);
    if (before !== undefined && refusalsOf(world, rules, party, before).length === 0)
      return [{ ask, party, decision: before }];
    const strategy = sits(party);
    if (strategy === null) return [];
    const decided = strategy.decide(viewOf(world, rules, party), theirLuck, notes.get(party) ?? null);
    notes.set(party, decided.notes);
    return [{ ask, party, decision: decided.decision }];
  });
}

/** Plays a copy of a future on: this decision now, then everybody's line, to the end or as far as is looked ahead. */
export function playedOn(
  future: Future,
  line: Weigher,
  decision: Decision,
  ownNotes: Json,
  opponents: Opponents,
): World {
  const { referee, others } = future;
  const ahead = copyOf(future.world);
  const last = Math.min(ahead.turn + TURNS_AHEAD, referee.rules.scenario.turns + 1);
  const notes = new Map([...future.notes, [line.party, ownNotes]]);
  const sits: Opponents = (party) => (party === line.party ? line : opponents(party));
  const done = new Map<string, Decision>();
  playTurn(ahead, new Map([...others, [line.party, decision]]), referee);
  while (ahead.ending < 0 && ahead.turn < last) {
    const decided = decisionsAt(ahead, future, sits, future.known, notes);
    for (const { ask, party, decision: theirs } of decided) if (party !== line.party) done.set(ask, theirs);
    playTurn(ahead, new Map(decided.map(({ party, decision: one }) => [party, one])), referee);
  }
  future.known ??= done;
  return ahead;
}
