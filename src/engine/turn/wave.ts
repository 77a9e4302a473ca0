import type { Luck } from '../chance/luck.ts';
import type { Moment } from '../effects/effect-rule.ts';
import { NO_LUCK } from '../rules/readings.ts';
import type { BoundEffect, Rules } from '../rules/rules.ts';
import { type NewFact, remember } from '../world/facts.ts';
import { clamp } from '../world/numbers.ts';
import type { Cause, Fact, Handle, LedgerEntry, World } from '../world/world.ts';
import type { Change, Referee } from './referee.ts';

/** At most so many facts a turn, and so deep a chain of causes: more is a broken promise of the scenario. */
export const MOST_FACTS = 256;
export const DEEPEST_WAVE = 8;

/** Whose doing an effect is, and why it happens. */
export interface Doing {
  readonly fact: Fact;
  readonly doer: Handle;
  readonly deed: Handle;
  readonly share?: number;
  readonly isLast?: boolean;
}

const NO_CAUSE: Cause = { fact: -1, rule: -1 };

/**
 * What is about to happen together: summed, sorted and applied when the wave ends, and seen by nobody before. It is what
 * effects are handed: everything that they do goes into it, in the name of the rule that is at work now.
 */
export class Wave implements Moment {
  readonly told: NewFact[] = [];
  readonly changes: Change[] = [];
  readonly entries: LedgerEntry[] = [];
  readonly funds: (readonly [Handle, number])[] = [];
  luck: Luck = NO_LUCK;
  doer: Handle = -1;
  deed: Handle = -1;
  share = 1;
  isLast = true;
  /** Why: the fact, and the rule that is at work now. */
  cause: Cause = NO_CAUSE;
  turn = 0;

  /** Runs the effects of one doing. */
  run(
    effects: readonly BoundEffect[],
    { fact, doer, deed, share, isLast }: Doing,
    world: World,
    { luck }: Referee,
  ): void {
    this.luck = luck;
    this.turn = world.turn;
    this.doer = doer;
    this.deed = deed;
    this.share = share ?? 1;
    this.isLast = isLast ?? true;
    for (let place = 0; place < effects.length; place += 1) {
      const effect = effects[place];
      if (effect === undefined) continue;
      const { rule } = effect;
      if (this.cause.rule !== rule || this.cause.fact !== fact.id) this.cause = { fact: fact.id, rule };
      effect.run(world, fact, this);
    }
  }

  tell({ kind, by, about, severity, size, coin, audience, deed = this.deed }: Parameters<Moment['tell']>[0]): void {
    const { cause } = this;
    this.told.push({ kind, by, about, severity, size, coin, deed, share: 1, audience, cause });
  }

  shift(track: Handle, by: number): void {
    this.changes.push({ turn: this.turn, track, by, cause: this.cause });
  }

  write(entry: LedgerEntry): void {
    this.entries.push(entry);
  }

  fund(party: Handle, by: number): void {
    this.funds.push([party, by]);
  }
}
/** The canonical order of facts told together: by what they say and never by who stands first in a list. */
const inOrder = (a: NewFact, b: NewFact): number =>
  a.kind - b.kind ||
  a.by - b.by ||
  a.about - b.about ||
  a.deed - b.deed ||
  a.severity - b.severity ||
  a.size - b.size ||
  a.coin - b.coin ||
  a.share - b.share ||
  a.audience - b.audience ||
  a.cause.fact - b.cause.fact ||
  a.cause.rule - b.cause.rule;

/** Most waves tell one fact, or tell them in order: then nothing is sorted. */
function sorted(told: readonly NewFact[]): readonly NewFact[] {
  for (let place = 1; place < told.length; place += 1) {
    const one = told[place - 1];
    const next = told[place];
    if (one !== undefined && next !== undefined && inOrder(one, next) > 0) return told.toSorted(inOrder);
  }
  return told;
}

function chainOf(world: World, rules: Rules): string {
  const names = world.facts.slice(-12).map((fact) => rules.index.facts.id(fact.kind));
  return names.join(' → ');
}

/** A fact with its number. Written out, so that all facts have one shape: they are read more than anything else. */
const numbered = (fact: NewFact, world: World): Fact => ({
  id: world.nextFact++,
  kind: fact.kind,
  turn: world.turn,
  by: fact.by,
  about: fact.about,
  severity: fact.severity,
  size: fact.size,
  coin: fact.coin,
  deed: fact.deed,
  share: fact.share,
  audience: fact.audience,
  cause: fact.cause,
});

/** What moved a track together is summed, and clamped once. */
function moveTracks(world: World, changes: readonly Change[], { rules, recorder }: Referee): void {
  const sums: number[] = rules.tracks.map(() => 0);
  for (const change of changes) {
    if (change.by === 0) continue;
    sums[change.track] = (sums[change.track] ?? 0) + change.by;
    recorder?.changed?.(change);
  }
  for (let track = 0; track < sums.length; track += 1) {
    const sum = sums[track] ?? 0;
    const bound = rules.tracks[track];
    if (sum !== 0 && bound !== undefined)
      world.tracks[track] = clamp((world.tracks[track] ?? 0) + sum, bound.low, bound.high);
  }
}

/** What most waves come to: the last of every chain tells nothing. */
const NO_FACTS: readonly Fact[] = [];

/** Applies a wave: tracks summed and clamped once, books and purses written, facts numbered in canonical order. */
export function settle(world: World, wave: Wave, referee: Referee): readonly Fact[] {
  const { rules, recorder } = referee;
  if (wave.changes.length > 0) moveTracks(world, wave.changes, referee);
  if (wave.entries.length > 0) world.ledger.push(...wave.entries);
  if (wave.funds.length > 0)
    for (const [party, by] of wave.funds)
      world.purses[party] = clamp((world.purses[party] ?? 0) + by, 0, rules.purse.cap);
  if (wave.told.length === 0) return NO_FACTS;
  const facts = sorted(wave.told).map((fact) => numbered(fact, world));
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
