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
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''}` : 'words';
    const write = (entries: readonly PerformanceEntry[]): void => {
      for (const entry of entries) {
        const value: unknown = Reflect.get(entry, 'value');
        const sources: unknown = Reflect.get(entry, 'sources');
        const moved = Array.isArray(sources) ? sources.map((source: { node: Node | null }) => nameOf(source.node)) : [];
        shifts.push({ at: entry.startTime, value: typeof value === 'number' ? value : 0, moved });
      }
    };
    const observer = new PerformanceObserver((list) => write(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const shiftsNow = (): readonly Shift[] => {
      write(observer.takeRecords());
      return shifts;
    };
    Object.assign(globalThis, { shiftsNow });
  });
}

/** What has moved since then, in ms on the page's own clock; also what moved while somebody pressed a button. */
export const shiftsSince = (page: Page, since: number): Promise<readonly string[]> =>
  page.evaluate((from) => {
    const shiftsNow = Reflect.get(globalThis, 'shiftsNow') as () => readonly Shift[];
    return shiftsNow()
      .filter(({ at, value }) => at > from && value > 0)
      .map(({ value, moved }) => `${value.toFixed(4)}: ${moved.join(', ')}`);
  }, since);
