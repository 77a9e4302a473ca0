/** The name under which a sentence about the end may ask how often a fact happened: `step_counted`. ICU names hold no hyphens. */
export const countArgument = (fact: string): string => fact.replaceAll('-', '_');

/** How often each kind of fact happened, 0 where it never did, as arguments of a sentence. */
export function countArguments(
  kinds: readonly string[],
  happened: readonly string[],
): Readonly<Record<string, number>> {
  const counts = Object.fromEntries(kinds.map((kind) => [countArgument(kind), 0]));
  for (const kind of happened) counts[countArgument(kind)] = (counts[countArgument(kind)] ?? 0) + 1;
  return counts;
}
