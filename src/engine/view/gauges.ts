import { trackHandles, trackName } from '../rules/index-of.ts';
import type { Rules, Span } from '../rules/rules.ts';
import { toPoints } from '../world/numbers.ts';
import { trackOf } from '../world/track.ts';
import type { Handle, World } from '../world/world.ts';
import type { Gauge } from './seat-view.ts';
import { spanSeen } from './sight.ts';

/** Every track that a party sees anything of, in the order of the file. */
export function gaugesOf(world: World, rules: Rules, party: Handle): readonly Gauge[] {
  return Object.entries(rules.scenario.tracks).flatMap(([track, { each }]) =>
    (each ?? [undefined]).flatMap((of): Gauge[] => {
      const handle = rules.index.tracks.handle(trackName(track, of));
      const bound = rules.tracks[handle];
      const now = spanSeen(rules, world, handle, party, trackOf(world, handle));
      const before = spanSeen(rules, world, handle, party, world.tracksBefore[handle] ?? 0);
      if (bound === undefined || now === null || before === null) return [];
      return [
        {
          track,
          of: of ?? null,
          min: toPoints(bound.low),
          max: toPoints(bound.high),
          low: now.low,
          high: now.high,
          lowBefore: before.low,
          highBefore: before.high,
          better: bound.better,
        },
      ];
    }),
  );
}

/** One track as a party sees it; null where it sees nothing. Throws on a track that does not exist. */
export function trackSeen(world: World, rules: Rules, party: Handle, track: string, of?: string): Span | null {
  const handle = trackHandles(rules.index)(track, of);
  return spanSeen(rules, world, handle, party, trackOf(world, handle));
}
