import type { Moment } from '../effects/effect-rule.ts';
import type { BoundEffect, Rules } from '../rules/rules.ts';
import { type NewFact, remember } from '../world/facts.ts';
import { clamp } from '../world/numbers.ts';
import type { Fact, Handle, LedgerEntry, World } from '../world/world.ts';
import type { Change, Referee } from './referee.ts';

/** At most so many facts a turn, and so deep a chain of causes: more is a broken promise of the scenario. */
export const MOST_FACTS = 256;
export const DEEPEST_WAVE = 8;

/** What is about to happen together: summed, sorted and applied when the wave ends. */
export interface Wave {
  readonly told: NewFact[];
  readonly changes: Change[];
  readonly entries: LedgerEntry[];
  readonly funds: (readonly [Handle, number])[];
}

export const newWave = (): Wave => ({ told: [], changes: [], entries: [], funds: [] });

/** Whose doing an effect is, and why it happens. */
export interface Doing {
  readonly fact: Fact;
  readonly doer: Handle;
  readonly deed: Handle;
  readonly share?: number;
  readonly isLast?: boolean;
}

/** Runs effects into a wave; nothing of it is seen by anybody before the wave is settled. */
export function run(effects: readonly BoundEffect[], doing: Doing, world: World, wave: Wave, { luck }: Referee): void {
  for (const { rule, run: effect } of effects) {
    const cause = { fact: doing.fact.id, rule };
    const moment: Moment = {
      luck,
      doer: doing.doer,
      deed: doing.deed,
      share: doing.share ?? 1,
      isLast: doing.isLast ?? true,
      tell: ({ deed, ...fact }) => wave.told.push({ ...fact, deed: deed ?? doing.deed, share: 1, cause }),
      shift: (track, by) => wave.changes.push({ turn: world.turn, track, by, cause }),
      write: (entry) => wave.entries.push(entry),
      fund: (party, by) => wave.funds.push([party, by]),
    };
    effect(world, doing.fact, moment);
  }
}

const KEYS = ['kind', 'by', 'about', 'deed', 'severity', 'size', 'coin', 'share', 'audience'] as const;

/** The canonical order of facts told together: by what they say and never by who stands first in a list. */
function inOrder(a: NewFact, b: NewFact): number {
  for (const key of KEYS) if (a[key] !== b[key]) return a[key] - b[key];
  return a.cause.fact - b.cause.fact || a.cause.rule - b.cause.rule;
}

function chainOf(world: World, rules: Rules): string {
  const names = world.facts.slice(-12).map((fact) => rules.index.facts.id(fact.kind));
  return names.join(' → ');
}

/** Applies a wave: tracks summed and clamped once, books and purses written, facts numbered in canonical order. */
export function settle(world: World, wave: Wave, { rules, recorder }: Referee): readonly Fact[] {
  const sums = new Map<Handle, number>();
  for (const change of wave.changes) {
    if (change.by === 0) continue;
    sums.set(change.track, (sums.get(change.track) ?? 0) + change.by);
    recorder?.changed?.(change);
  }
  for (const [track, sum] of sums) {
    const { low, high } = rules.tracks[track] ?? { low: 0, high: 0 };
    world.tracks[track] = clamp((world.tracks[track] ?? 0) + sum, low, high);
  }
  world.ledger.push(...wave.entries);
  for (const [party, by] of wave.funds)
    world.purses[party] = clamp((world.purses[party] ?? 0) + by, 0, rules.purse.cap);
  const facts = wave.told.toSorted(inOrder).map((fact) => ({ id: world.nextFact++, turn: world.turn, ...fact }));
  for (const fact of facts) {
    world.facts.push(fact);
    remember(world, fact);
    recorder?.told?.(fact);
  }
  if (world.facts.length > MOST_FACTS)
    throw new Error(`More than ${MOST_FACTS} facts in turn ${world.turn}: … ${chainOf(world, rules)}.`);
  return facts;
}

/** Thrown where facts chase each other beyond the depth that a scenario may reach. */
export function tooDeep(world: World, rules: Rules): Error {
  return new Error(`Causes go deeper than ${DEEPEST_WAVE} waves in turn ${world.turn}: … ${chainOf(world, rules)}.`);
}
