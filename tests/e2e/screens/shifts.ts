import type { Page } from '@playwright/test';

interface Shift {
  readonly at: number;
  readonly value: number;
  readonly moved: readonly string[];
}

/** From the next navigation on, the page writes down everything that moves without being asked to. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''}` : 'words';
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, 'value');
        const sources: unknown = Reflect.get(entry, 'sources');
        const moved = Array.isArray(sources) ? sources.map((source: { node: Node | null }) => nameOf(source.node)) : [];
        shifts.push({ at: entry.startTime, value: typeof value === 'number' ? value : 0, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The time on the page's clock, in ms, when what is there now has been painted. */
export const paintedAt = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
      ),
  );

/** What has moved since then, also while somebody pressed a button. */
export const shiftsSince = (page: Page, since: number): Promise<readonly string[]> =>
  page.evaluate((from) => {
    const shifts = Reflect.get(globalThis, 'shifts') as readonly Shift[];
    return shifts
      .filter(({ at, value }) => at > from && value > 0)
      .map(({ value, moved }) => `${value.toFixed(4)}: ${moved.join(', ')}`);
  }, since);
