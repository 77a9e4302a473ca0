import type { Rules } from '../rules/rules.ts';
import type { Handle, World } from '../world/world.ts';
import type { ChannelView, StanceView } from './seat-view.ts';

/** Where a party stands in a region, as another sees it; null where that is secret. */
export function stanceSeen(world: World, rules: Rules, viewer: Handle, party: string, region: string): string | null {
  const handle = rules.index.regions.handle(`${party}/${region}`);
  const bound = rules.regions[handle];
  if (bound === undefined || (bound.isSecret && bound.party !== viewer)) return null;
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
      return [{ party, region, stance, sinceTurn: world.stanceSince[handle] ?? 1, isSecret }];
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
