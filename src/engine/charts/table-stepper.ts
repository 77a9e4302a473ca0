import type { Luck } from '../chance/luck.ts';
import type { Condition } from '../rules/place.ts';
import type { BoundRegion, Rules, Transition } from '../rules/rules.ts';
import type { Fact, Handle, World } from '../world/world.ts';
import type { Stepper, Taken } from './stepper.ts';

const NOTHING: readonly Taken[] = [];

/** A transition out of one stance, with all that is to be said when it is taken. */
interface Candidate {
  readonly guard: Condition | null;
  readonly taken: Taken;
  /** The same as a list, since a fact seldom moves more than one region. */
  readonly alone: readonly Taken[];
}

/** A region that listens to a kind of fact, with what it may do in each stance; null where it does not listen there. */
interface Listener {
  readonly region: Handle;
  readonly byStance: readonly (readonly Candidate[] | null)[];
}

function candidateOf({ guard, handle, region, target, effects }: Transition, stance: number): Candidate {
  const taken = { transition: handle, region, stance: target < 0 ? stance : target, actions: effects };
  return { guard, taken, alone: [taken] };
}

const listenerTo = (kind: Handle, { handle, byStance }: BoundRegion): Listener => ({
  region: handle,
  byStance: byStance.map((facts, stance) => facts.get(kind)?.map((one) => candidateOf(one, stance)) ?? null),
});

const listenersTo = (party: Handle, kind: Handle, { regions }: Rules): readonly Listener[] =>
  regions
    .filter((region) => region.party === party && region.byStance.some((facts) => facts.has(kind)))
    .map((region) => listenerTo(kind, region));

function firstOpen(candidates: readonly Candidate[], world: World, fact: Fact, luck: Luck): Candidate | null {
  for (let place = 0; place < candidates.length; place += 1) {
    const candidate = candidates[place];
    if (candidate !== undefined && (candidate.guard === null || candidate.guard(world, fact, luck))) return candidate;
  }
  return null;
}

/**
 * Steps by the tables: the first candidate of the stance, then of its region, whose guard holds. Who listens to a kind of
 * fact is found when it is first told: most facts are heard by few.
 */
export function tableStepper(rules: Rules): Stepper {
  const { parties, facts } = rules.index;
  const known = parties.ids.map(() => facts.ids.map((): readonly Listener[] | null => null));
  const find = (party: Handle, kind: Handle): readonly Listener[] => {
    const found = listenersTo(party, kind, rules);
    (known[party] ?? [])[kind] = found;
    return found;
  };
  return {
    select(party, stances, fact, world, luck) {
      let taken = NOTHING;
      const listening = known[party]?.[fact.kind] ?? find(party, fact.kind);
      if (listening.length === 0) return NOTHING;
      for (const { region, byStance } of listening) {
        const candidates = byStance[stances[region] ?? -1] ?? null;
        const first = candidates === null ? null : firstOpen(candidates, world, fact, luck);
        if (first !== null) taken = taken === NOTHING ? first.alone : [...taken, first.taken];
      }
      return taken;
    },
  };
}
