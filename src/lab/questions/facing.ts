import type { ResolvedScenario } from '#engine';

/** The first two parties that watch each other: whose meeting the scenario is about. Else its first two. */
export function facing({ parties }: ResolvedScenario): readonly string[] {
  const ids = Object.keys(parties);
  const watched = (id: string): string => parties[id]?.watches ?? '';
  const first = ids.find((id) => watched(id) !== id && watched(watched(id)) === id);
  return first === undefined ? ids.slice(0, 2) : [first, watched(first)];
}
