import type { Bar } from './domain.ts';

/** True where whatever the second bar forbids the first forbids already. */
const holds = (one: Bar, other: Bar): boolean =>
  one.every(({ issue, levels }) =>
    other.some((member) => member.issue === issue && member.levels.every((level) => levels.includes(level))),
  );

/** The same in fewer bars: those that forbid levels of one issue alone as one, and none that another holds. */
export function fewerBars(bars: readonly Bar[]): readonly Bar[] {
  const alone = new Map<number, Set<number>>();
  for (const bar of bars)
    if (bar.length === 1)
      for (const { issue, levels } of bar) alone.set(issue, new Set([...(alone.get(issue) ?? []), ...levels]));
  const single = [...alone].map(([issue, levels]): Bar => [{ issue, levels: [...levels].toSorted((a, b) => a - b) }]);
  const all = [...single, ...bars.filter((bar) => bar.length > 1)];
  return all.filter((bar, place) =>
    all.every((other, at) => at === place || !holds(other, bar) || (holds(bar, other) && place < at)),
  );
}

/**
 * Issues by their places, in an order in which few bars are ever open at once: first those that bars name, each time the one
 * that leaves the fewest begun and not ended, then the others as they stood.
 */
export function orderFor(issues: number, bars: readonly Bar[]): readonly number[] {
  const order: number[] = [];
  const left = new Set(bars.flat().map(({ issue }) => issue));
  const openWith = (next: number): number =>
    bars.filter((bar) => {
      const taken = bar.filter(({ issue }) => issue === next || order.includes(issue)).length;
      return taken > 0 && taken < bar.length;
    }).length;
  while (left.size > 0) {
    const next = [...left].reduce((best, issue) => (openWith(issue) < openWith(best) ? issue : best));
    left.delete(next);
    order.push(next);
  }
  return [...order, ...Array.from({ length: issues }, (_, issue) => issue).filter((issue) => !order.includes(issue))];
}
