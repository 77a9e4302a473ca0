import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findOrInstallBrowser } from '../tests/e2e/browser.ts';

/** How many times slower than this machine the page's processor is made. */
export const SLOWED = 4;
const LOADS = 5;
const COMMITS = 5;
const IDLE_MS = 4000;
/** More than a whole game asks for. */
const MOST_PRESSES = 200;
/** As `src/ui/session/machines.ts` names it. */
const MACHINE_WEIGHED = 'machine-weighed';

/** What is measured on the page. Milliseconds, but for the share, which is of the main thread's time. */
export interface PageFigures {
  readonly handUsableMs: readonly number[];
  readonly commitAnswersMs: readonly number[];
  readonly idleShare: number;
  /** How long each machine took to weigh its moves, and its answers, over a whole game on a page that is not slowed. */
  readonly machinesWeighMs: Readonly<Record<'moves' | 'answers', readonly number[]>>;
}

/**
 * Runs in the page before anything else: presses the way on from the title to the hand the moment that each button stands,
 * and notes for each commit how long it took until the answer was painted.
 */
function hurry(): void {
  const answered: number[] = [];
  Object.assign(globalThis, { answered });
  let sealed: number | null = null;
  document.addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (target instanceof Element && target.closest('.seal-strip .main-button') !== null) sealed = timeStamp;
    },
    true,
  );
  const look = (): void => {
    if (document.querySelector('.debrief') !== null) return;
    if (document.querySelector('.sitting') === null) {
      document.querySelector<HTMLButtonElement>('.main-button:not(:disabled)')?.click();
    } else if (sealed !== null && document.querySelector('.seal-strip') === null) {
      const began = sealed;
      sealed = null;
      requestAnimationFrame(() => setTimeout(() => answered.push(performance.now() - began)));
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

async function slowPage(browser: Browser, times: number): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    // Keeping the page for later is not what is measured.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const developer = await context.newCDPSession(page);
  await developer.send('Emulation.setCPUThrottlingRate', { rate: times });
  await page.addInitScript(hurry);
  return { page, context };
}

/** Milliseconds from navigation to the mark that the page sets when its hand is painted. */
async function loadOnce(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/?canvas`);
  await page.waitForFunction(() => performance.getEntriesByName('hand-usable').length > 0, null, { timeout: 60_000 });
  return page.evaluate(() => performance.getEntriesByName('hand-usable')[0]?.startTime ?? Number.NaN);
}

/** Passes some turns, with a click as a hand makes it, and reads how long each answer took. */
async function commits(page: Page): Promise<readonly number[]> {
  const goOn = page.locator('.reveal-foot .main-button');
  const seal = page.locator('.seal-strip .main-button');
  for (let turn = 0; turn < COMMITS; turn += 1) {
    await seal.click();
    for (await goOn.waitFor(); await goOn.isVisible(); ) {
      await goOn.click();
      await seal.or(goOn).first().waitFor();
    }
  }
  return page.evaluate(() => Reflect.get(globalThis, 'answered') as number[]);
}

/** The share of its main thread that a page uses on which nobody does anything: of the tasks that Chromium counts. */
async function idleShare(browser: Browser, address: string): Promise<number> {
  const { page, context } = await slowPage(browser, 1);
  await loadOnce(page, address);
  await page.locator('#board[data-ready]').waitFor();
  await page.waitForTimeout(2000);
  const developer = await context.newCDPSession(page);
  await developer.send('Performance.enable');
  const taken = async (): Promise<number> => {
    const { metrics } = await developer.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await taken();
  await page.waitForTimeout(IDLE_MS);
  const share = ((await taken()) - before) / (IDLE_MS / 1000);
  await context.close();
  return share;
}

/** Plays a whole game with nothing but offers on a page that is not slowed, and reads how long the machines weighed each time that they were asked. */
async function machinesWeighMs(browser: Browser, address: string): Promise<PageFigures['machinesWeighMs']> {
  const { page, context } = await slowPage(browser, 1);
  await loadOnce(page, address);
  const next = page.locator('.seal-strip .main-button, .reveal-foot .main-button').first();
  const end = page.locator('.debrief');
  for (let presses = 0; presses < MOST_PRESSES && !(await end.isVisible()); presses += 1) {
    await next.or(end).first().waitFor();
    // So that there is something to answer, every turn lays an offer on the table where one can be laid.
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('.package-foot .main-button')?.click());
    // A desk that goes away under the hand is followed by another one.
    if (await next.isVisible()) await next.click({ timeout: 5000 }).catch(() => undefined);
  }
  const times = await page.evaluate((name) => {
    const all = performance.getEntriesByName(name) as PerformanceMeasure[];
    const of = (kind: string): number[] => all.filter(({ detail }) => detail === kind).map(({ duration }) => duration);
    return { moves: of('moves'), answers: of('answers') };
  }, MACHINE_WEIGHED);
  await context.close();
  return times;
}

/** Measures the page at this address in the browser of this machine, with nothing in its caches. */
export async function pageFigures(address: string): Promise<PageFigures> {
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const loads: number[] = [];
    let answers: readonly number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      const { page, context } = await slowPage(browser, SLOWED);
      loads.push(await loadOnce(page, address));
      if (load === LOADS - 1) answers = await commits(page);
      await context.close();
    }
    return {
      handUsableMs: loads,
      commitAnswersMs: answers,
      idleShare: await idleShare(browser, address),
      machinesWeighMs: await machinesWeighMs(browser, address),
    };
  } finally {
    await browser.close();
  }
}
