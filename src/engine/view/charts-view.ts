import { regionHandles } from '../rules/index-of.ts';
import type { Rules } from '../rules/rules.ts';
import { regionLearntUntil } from '../world/knowledge.ts';
import type { Fact, Handle, World } from '../world/world.ts';
import type { ChannelView, StanceView } from './seat-view.ts';
import { knowsRegion } from './sight.ts';

/** Where a party stands in a region, as another sees it; null where that is secret and was not learnt. */
export function stanceSeen(world: World, rules: Rules, viewer: Handle, party: string, region: string): string | null {
  const handle = regionHandles(rules.index)(party, region);
  if (!knowsRegion(rules, world, handle, viewer)) return null;
  return rules.index.stances[handle]?.id(world.stances[handle] ?? 0) ?? null;
}

/** All stances that a party may know, in the order of the file. */
export function stancesOf(world: World, rules: Rules, viewer: Handle): readonly StanceView[] {
  return Object.entries(rules.scenario.charts).flatMap(([party, { states }]) =>
    Object.keys(states).flatMap((region): StanceView[] => {
      const stance = stanceSeen(world, rules, viewer, party, region);
      if (stance === null) return [];
      const handle = rules.index.regions.handle(`${party}/${region}`);
      const isSecret = rules.regions[handle]?.isSecret ?? false;
      const isLearnt = isSecret && rules.regions[handle]?.party !== viewer;
      const knownUntilTurn = isLearnt ? regionLearntUntil(world, viewer, handle) : null;
      return [{ party, region, stance, sinceTurn: world.stanceSince[handle] ?? 1, isSecret, knownUntilTurn }];
    }),
  );
}

/** Channels are a reading of the chart that governs them, so that no line can be open on the board and cut in a chart. */
export function channelsOf(world: World, rules: Rules): readonly ChannelView[] {
  return Object.entries(rules.scenario.channels).map(([channel, { between, party, region, open, strained }]) => {
    const handle = rules.index.regions.handle(`${party}/${region}`);
    const stance = rules.index.stances[handle]?.id(world.stances[handle] ?? 0) ?? '';
    const state = strained.includes(stance) ? 'strained' : open.includes(stance) ? 'open' : 'silent';
    return { channel, between: [between[0], between[1]], state };
  });
}

/** A transition as the recorder heard of it: which, on what fact, and the stance that it led away from. */
export interface TakenTransition {
  readonly transition: Handle;
  readonly fact: Pick<Fact, 'id' | 'turn'>;
  readonly from: Handle;
}

/** A transition that happened, by names. `fact` is the world's own number of the fact that it answered. */
export interface TransitionView {
  readonly party: string;
  readonly region: string;
  readonly from: string;
  /** The same as `from` where the stance stayed. */
  readonly to: string;
  readonly rule: string;
  readonly turn: number;
  readonly fact: number;
}

/** The transitions that a party may know of: those in public regions and in its own; with null all, for after the end. */
export function transitionViews(
  rules: Rules,
  viewer: Handle | null,
  taken: readonly TakenTransition[],
): readonly TransitionView[] {
  return taken.flatMap(({ transition, fact, from }): TransitionView[] => {
    const bound = rules.transitions[transition];
    const region = bound && rules.regions[bound.region];
    const stances = bound && rules.index.stances[bound.region];
    if (bound === undefined || region === undefined || stances === undefined) return [];
    if (region.isSecret && viewer !== null && region.party !== viewer) return [];
    const [party = '', name = ''] = rules.index.regions.id(bound.region).split('/');
    const to = bound.target < 0 ? from : bound.target;
    const moved = { from: stances.id(from), to: stances.id(to), rule: rules.index.rules.id(bound.rule) };
    return [{ party, region: name, ...moved, turn: fact.turn, fact: fact.id }];
  });
}
