import type { Spring } from './springs.ts';

interface Way {
  readonly at: string;
  readonly first: Spring | null;
}

/** The first transitions of the shortest ways that lead a region from one stance to any of those wanted. */
export function firstSteps(
  springs: readonly Spring[],
  region: string,
  from: string,
  wanted: readonly string[],
): readonly Spring[] {
  const steps = springs.filter(({ road }) => road?.region === region && road.to !== null);
  const seen = new Set<string>();
  let ways: readonly Way[] = [{ at: from, first: null }];
  while (ways.length > 0) {
    const arrived = ways.flatMap(({ at, first }) => (first !== null && wanted.includes(at) ? [first] : []));
    if (arrived.length > 0) return arrived;
    for (const { at } of ways) seen.add(at);
    ways = ways.flatMap(({ at, first }) =>
      steps
        .filter(({ road }) => (road?.from ?? at) === at && !seen.has(road?.to ?? ''))
        .map((spring) => ({ at: spring.road?.to ?? '', first: first ?? spring })),
    );
  }
  return [];
}
