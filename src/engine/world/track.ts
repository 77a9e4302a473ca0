import type { Handle, World } from './world.ts';

/** A track's value in hundredths of a point. */
export function trackOf(world: World, track: Handle): number {
  const value = world.tracks[track];
  if (value === undefined) throw new Error(`There is no track with handle ${track}.`);
  return value;
}
