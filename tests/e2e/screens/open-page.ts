import type { Browser, Page, TestInfo } from '@playwright/test';
import { setInPlainType } from './plain-type.ts';
import { watchShifts } from './shifts.ts';

/** With this in its address a page is told that its browser keeps a newer version of it. */
export const NEWER = 'newer';

/** A page in a context of its own for a walk over all screens: nothing moves, nothing is drawn by lot, and no face is this machine's. */
export async function openPage(browser: Browser, { project }: TestInfo): Promise<Page> {
  const { baseURL = '', viewport = null, hasTouch = false } = project.use;
  const context = await browser.newContext({
    baseURL,
    viewport,
    hasTouch,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  // What the page draws by lot, luck and the names of saves, is the same each time.
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => (array instanceof Uint32Array ? array.fill(7) : array);
  });
  await page.addInitScript(keepNewer, NEWER);
  await watchShifts(page);
  await setInPlainType(page);
  return page;
}

/** Stands in for the worker that keeps the page. */
function keepNewer(newer: string): void {
  if (!new URLSearchParams(location.search).has(newer)) return;
  const active = {
    postMessage: (_: unknown, ports: readonly MessagePort[]) =>
      ports[0]?.postMessage({ shown: 'this one', newest: 'a newer one' }),
  };
  const register = (): Promise<object> => Promise.resolve({});
  const ready = Promise.resolve({ active, update: register });
  Object.defineProperty(navigator, 'serviceWorker', {
    value: Object.assign(new EventTarget(), { register, ready }),
  });
}
