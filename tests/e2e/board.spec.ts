import { expect, type Page, test } from '@playwright/test';
import type { Picture } from '../../src/ui/picture/picture.ts';
import { benchPage, differing, drawn, onBench, stands } from './board-page.ts';
import { sitDown } from './desk.ts';

test.skip(
  ({ hasTouch }) => hasTouch,
  'The board is the same on a phone; its page is tested there by the other journeys.',
);
test.describe.configure({ timeout: 90_000 });

type Part = keyof Picture;
const SEEN = [
  { fact: 'hotline-cut', part: 'lines', kind: 'line', state: /^silent$/, least: 60 },
  { fact: 'exercise-held', part: 'exercises', kind: 'exercise', state: /^held/, least: 120 },
  { fact: 'launch-seen', part: 'launches', kind: 'launch', state: /^[0-5]$/, least: 120 },
  { fact: 'offer-tabled', part: 'offers', kind: 'offer', state: /tabled|awaits/, least: 80 },
  { fact: 'agreement-reached', part: 'agreements', kind: 'agreement', state: /\/\d+$/, least: 250 },
] as const satisfies readonly { fact: string; part: Part; kind: string; state: RegExp; least: number }[];

/** Opens the board on what a seat saw before such a fact; shows the rest of what it saw after it, one part at a time. */
async function openBefore(page: Page, fact: string, part: Part, renderer: 'auto' | 'canvas'): Promise<void> {
  await onBench(
    page,
    (bench, [wanted, changed, how]) => {
      const moment = bench.momentOf(wanted, changed);
      Object.assign(globalThis, { moment, part: changed });
      bench.open(moment.before, how);
    },
    [fact, part, renderer] as const,
  );
  await stands(page);
}

/** Shows the picture of before with this one part as it was afterwards. */
const showPart = (page: Page, part: Part) =>
  onBench(
    page,
    (bench, changed) => {
      const { before, after } = Reflect.get(globalThis, 'moment') as { before: Picture; after: Picture };
      bench.board?.show({ ...before, [changed]: after[changed] });
    },
    part,
  );

const showBefore = (page: Page) =>
  onBench(page, (bench) => bench.board?.show((Reflect.get(globalThis, 'moment') as { before: Picture }).before));

const listed = (page: Page, kind: string) =>
  onBench(page, ({ board }, wanted) => (board?.displayList() ?? []).filter((one) => one.kind === wanted), kind);

for (const { fact, part, kind, state, least } of SEEN)
  test(`after ${fact} in a real game the board lists it, and the pixels there change`, async ({ page }) => {
    await benchPage(page);
    await openBefore(page, fact, part, 'canvas');
    const [before, listBefore] = [await drawn(page), await listed(page, kind)];
    await showPart(page, part);
    await stands(page);
    const fresh = (await listed(page, kind)).filter(
      (one) => !listBefore.some(({ key, state: was }) => key === one.key && was === one.state),
    );
    expect(fresh.filter((one) => state.test(one.state))).not.toEqual([]);
    expect(await differing(page, before, await drawn(page))).toBeGreaterThan(least);
    await showBefore(page);
    await stands(page);
    expect(await listed(page, kind)).toEqual(listBefore);
    expect(await differing(page, before, await drawn(page))).toBe(0);
  });

test('on the graphics card a cut line changes its pixels, and a lost card brings all of them back', async ({
  page,
}) => {
  await benchPage(page);
  await openBefore(page, 'hotline-cut', 'lines', 'auto');
  await expect(page.locator('#board')).toHaveAttribute('data-renderer', 'webgl');
  const before = await drawn(page);
  await showPart(page, 'lines');
  await stands(page);
  const cut = await drawn(page);
  expect(await differing(page, before, cut)).toBeGreaterThan(60);
  await loseCard(page);
  await page.waitForTimeout(300);
  await page.evaluate(() => (Reflect.get(globalThis, 'card') as WEBGL_lose_context).restoreContext());
  await expect.poll(async () => differing(page, cut, await drawn(page)), { timeout: 10_000 }).toBeLessThan(20);
  await stands(page);
  await showBefore(page);
  await stands(page);
  expect(await differing(page, before, await drawn(page))).toBeLessThan(20);
});

test('a graphics card that never comes back is done without, and the next picture is shown', async ({ page }) => {
  await benchPage(page);
  await openBefore(page, 'hotline-cut', 'lines', 'auto');
  await loseCard(page);
  await expect(page.locator('#board')).toHaveAttribute('data-renderer', 'canvas', { timeout: 10_000 });
  await stands(page);
  const before = await drawn(page);
  await showPart(page, 'lines');
  await stands(page);
  expect(await differing(page, before, await drawn(page))).toBeGreaterThan(60);
  expect((await listed(page, 'place')).length).toBeGreaterThan(2);
  expect(await framesIn(page, 1000)).toBe(0);
});

const loseCard = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const pen = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const card = pen?.getExtension('WEBGL_lose_context');
    Object.assign(globalThis, { card });
    card?.loseContext();
  });

for (const ratio of [1, 1.5, 2, 3])
  test(`with ${ratio} device pixels a CSS pixel each pixel of the canvas is one of the screen, also after a resize`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ deviceScaleFactor: ratio, viewport: { width: 900, height: 700 } });
    const page = await context.newPage();
    await benchPage(page, 'width: 505.3px; height: 387.7px; margin-left: 11.4px');
    await onBench(page, (bench) => bench.open(bench.gameOf(1)[0]?.before as Picture, 'canvas'));
    await stands(page);
    for (const width of [505.3, 371.9]) {
      await page.locator('#board').evaluate((place, wide) => (place.style.width = `${wide}px`), width);
      await page.waitForTimeout(300);
      const [wide, left, canvas] = await page.locator('canvas').evaluate((one: HTMLCanvasElement) => {
        const box = one.getBoundingClientRect();
        return [box.width * devicePixelRatio, box.left * devicePixelRatio, one.width] as const;
      });
      expect(Math.abs(wide - canvas)).toBeLessThan(0.05);
      expect(Math.abs(left - Math.round(left))).toBeLessThan(0.05);
      expect(Math.abs(canvas - width * ratio)).toBeLessThanOrEqual(1);
    }
    await context.close();
  });

test('wheel, drag, arrow keys and two fingers move the map, within limits, and one press shows it whole again', async ({
  page,
}) => {
  await benchPage(page);
  await onBench(page, (bench) => bench.open(bench.gameOf(1)[0]?.before as Picture, 'canvas'));
  await stands(page);
  const home = await drawn(page);
  const isMoved = async (): Promise<void> => {
    await page.waitForTimeout(100);
    await stands(page);
    expect(await differing(page, home, await drawn(page))).toBeGreaterThan(2000);
    await onBench(page, ({ board }) => board?.whole());
    await page.waitForTimeout(100);
    await stands(page);
    expect(await differing(page, home, await drawn(page))).toBe(0);
  };
  await page.mouse.move(250, 200);
  await page.mouse.wheel(0, -300);
  await isMoved();
  await page.mouse.move(250, 200);
  await page.mouse.down();
  await page.mouse.move(250, 260, { steps: 4 });
  await page.mouse.up();
  await isMoved();
  await page.locator('#board').evaluate((place) => (place.tabIndex = 0));
  await page.locator('#board').focus();
  await page.keyboard.press('ArrowDown');
  await isMoved();
  await page.locator('.board-stage').evaluate((stage) => {
    const touch = (type: string, pointerId: number, clientX: number): void => {
      stage.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY: 200, pointerType: 'touch' }));
    };
    stage.setPointerCapture = () => {};
    touch('pointerdown', 11, 200);
    touch('pointerdown', 12, 300);
    touch('pointermove', 11, 120);
    touch('pointermove', 12, 380);
    touch('pointerup', 11, 120);
    touch('pointerup', 12, 380);
  });
  await isMoved();
});

/** How many frames the page asks for in so many milliseconds. */
const framesIn = (page: Page, milliseconds: number): Promise<number> =>
  page.evaluate(async (span) => {
    let asked = 0;
    const real = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (work) => {
      asked += 1;
      return real.call(globalThis, work);
    };
    await new Promise((wake) => setTimeout(wake, span));
    globalThis.requestAnimationFrame = real;
    return asked;
  }, milliseconds);

test('when nothing moves no frame is asked for and none is drawn', async ({ page }) => {
  await benchPage(page);
  await onBench(page, (bench) => bench.open(bench.gameOf(1)[0]?.before as Picture, 'canvas', false));
  await stands(page);
  expect(await framesIn(page, 2000)).toBe(0);
});

test('on the page the map is made larger and smaller by keys and buttons, which say when they can do no more', async ({
  page,
}) => {
  await sitDown(page, 'us');
  expect(await page.evaluate(() => performance.getEntriesByName('hand-usable').length)).toBe(1);
  const [farther, nearer, whole] = ['Farther', 'Nearer', 'The whole map'].map((name) =>
    page.getByRole('button', { name, exact: true }),
  );
  if (farther === undefined || nearer === undefined || whole === undefined) throw new Error('A button is missing.');
  await expect(farther).toHaveAttribute('aria-disabled', 'true');
  await expect(whole).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('+');
  await expect(farther).toHaveAttribute('aria-disabled', 'false');
  for (let press = 0; press < 3; press += 1) await nearer.click();
  await expect(nearer).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('-');
  await expect(nearer).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('0');
  await expect(whole).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('group', { name: /^Map/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(whole).toHaveAttribute('aria-disabled', 'false');
});

test('each fact of a reveal is one beat, in order, and skipping ends them at once', async ({ page }) => {
  await benchPage(page);
  const beats = await onBench(page, async (bench) => {
    const { after } = bench.momentOf('hotline-cut', 'lines');
    bench.open(after, 'canvas', false);
    await bench.board?.playBeats(after.beats, 12);
    return after.beats.map(({ key }) => key);
  });
  expect(beats.length).toBeGreaterThan(1);
  expect(await onBench(page, ({ told }) => told)).toEqual([...beats, 'end']);
  const took = await onBench(page, async (bench) => {
    const { after } = bench.momentOf('hotline-cut', 'lines');
    const before = performance.now();
    const playing = bench.board?.playBeats(after.beats, 0.5);
    bench.board?.skip();
    await playing;
    return performance.now() - before;
  });
  expect(took).toBeLessThan(1000);
});

test('a change of theme on the document repaints the board', async ({ page }) => {
  await benchPage(page);
  await onBench(page, (bench) => bench.open(bench.gameOf(1)[0]?.before as Picture, 'canvas'));
  await stands(page);
  const light = await drawn(page);
  const turn = async (theme: string): Promise<number> => {
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await page.waitForTimeout(150);
    await stands(page);
    return differing(page, light, await drawn(page));
  };
  expect(await turn('dark')).toBeGreaterThan(100_000);
  expect(await turn('light')).toBe(0);
});

test('through a whole game no word of the board hides another in this browser’s own type', async ({ page }) => {
  await benchPage(page);
  const collisions = await onBench(page, async (bench) => {
    const pictures = bench.gameOf(2).flatMap(({ before, after }) => [before, after]);
    bench.open(pictures[0] as Picture, 'canvas');
    await new Promise((wake) => setTimeout(wake, 1500));
    const hidden: string[] = [];
    for (const picture of pictures) {
      bench.board?.show(picture);
      const shown = [...document.querySelectorAll<HTMLElement>('.board-label')].filter(
        ({ style }) => style.visibility === 'visible',
      );
      const boxes = shown.map((label) => ({ name: label.textContent, box: label.getBoundingClientRect() }));
      for (const [index, { name, box }] of boxes.entries())
        for (const other of boxes.slice(index + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (wide > 0.5 && high > 0.5) hidden.push(`${name} / ${other.name}`);
        }
    }
    return hidden;
  });
  expect(collisions).toEqual([]);
});
