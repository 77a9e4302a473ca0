import { expect, type Page } from '@playwright/test';
import { openPanel } from '../desk.ts';
import { openAt, openWith } from './found.ts';
import type { Allowance } from './geometry.ts';

/** One screen with a name: how one comes to it from anywhere, and what is asked of it. */
export interface Screen {
  readonly name: string;
  /** In the main loop the page never scrolls. */
  readonly isInLoop?: true;
  /** Only there on a screen of this size. */
  readonly only?: 'desktop' | 'phone';
  readonly open: (page: Page) => Promise<void>;
  /** What is worked out while one looks: it may come, and may move nothing. */
  readonly comes?: readonly string[];
}

const PATIENT = { timeout: 60_000 };

export const ALLOWED: readonly Allowance[] = [
  {
    over: ['.way', '.source-button'],
    why: 'The handle of the source lies in a corner that the card keeps free; the words in both are held apart all the same.',
  },
];

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    .first()
    .click();
const choose = (page: Page, field: string, value: string) =>
  page.locator(`input[name=${field}][value=${value}]`).check({ force: true });

/** A mark on the page that it stands at this desk and nothing was changed there; a navigation takes it away. */
const mark = (page: Page, moment: string): Promise<void> =>
  page.evaluate((at) => {
    document.documentElement.dataset['moment'] = at;
  }, moment);

/** The desk of a turn, with its board drawn and nothing moving. Where it lies open already, nothing is opened again. */
async function atDesk(page: Page, moment: 'fullest' | 'table'): Promise<void> {
  if ((await page.locator(`[data-moment=${moment}]`).count()) > 0) return page.keyboard.press('Escape');
  await openAt(page, moment);
  await expect(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
  await boardStands(page);
  await mark(page, moment);
}

/** The board takes its time, and so does a machine that has other things to do. */
async function boardStands(page: Page): Promise<void> {
  await expect(page.locator('#board[data-ready]')).toBeAttached(PATIENT);
}

/** What machines work out while a debrief is read. */
const FIGURES = ['.course-strips', '.turning-line', '.verdict-line'];

async function atEnd(page: Page): Promise<void> {
  await openAt(page, 'end');
  await expect(page.getByRole('heading', { level: 2, name: 'Your card' })).toBeVisible();
}

async function inReplay(page: Page): Promise<void> {
  await openWith(page, ['end']);
  await press(page, /^Watch: /);
  await expect(page.getByText('Turn 1, before the moves')).toBeVisible();
  await boardStands(page);
}

async function throughBrief(page: Page): Promise<void> {
  await press(page, 'Read the brief');
  await expect(page.getByRole('button', { name: 'Open the first cable' })).toBeVisible();
}

async function fresh(page: Page, way: 'Take a chair' | 'The first ten minutes', party: string): Promise<void> {
  await openWith(page, []);
  await press(page, way);
  await choose(page, 'party', party);
}

const panel = (name: string, moment: 'fullest' | 'table', which: RegExp): Screen => ({
  name,
  isInLoop: true,
  open: async (page) => {
    await atDesk(page, moment);
    await openPanel(page, which);
  },
});

const dialog = (name: string, label: string | RegExp, from: RegExp = /^Map/): Screen => ({
  name,
  isInLoop: true,
  open: async (page) => {
    await atDesk(page, 'table');
    await openPanel(page, from);
    await press(page, label);
    await expect(page.getByRole('dialog')).toBeVisible();
  },
});

async function reveal(page: Page): Promise<void> {
  await atDesk(page, 'table');
  await mark(page, 'changed');
  await press(page, /^(Pass the turn|Seal and send)$/);
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
}

/** Every screen of the page, in the order in which one meets them. */
export const SCREENS: readonly Screen[] = [
  { name: 'title', open: (page) => openWith(page, []) },
  { name: 'title with games', open: (page) => openWith(page, ['fullest', 'act', 'end']) },
  {
    name: 'title with a notice',
    open: async (page) => {
      await openWith(page, []);
      await page.goto('about:blank');
      await page.goto('/?canvas#game=broken');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { name: 'chair', open: (page) => fresh(page, 'Take a chair', 'us') },
  { name: 'first chair', open: (page) => fresh(page, 'The first ten minutes', 'us') },
  {
    name: 'brief',
    open: async (page) => {
      await fresh(page, 'Take a chair', 'us');
      await throughBrief(page);
    },
  },
  {
    name: 'first brief',
    open: async (page) => {
      await fresh(page, 'The first ten minutes', 'us');
      await throughBrief(page);
    },
  },
  {
    name: 'first turn',
    isInLoop: true,
    open: async (page) => {
      await fresh(page, 'The first ten minutes', 'us');
      await throughBrief(page);
      await press(page, 'Open the first cable');
      await boardStands(page);
      await openPanel(page, /^Moves/);
    },
  },
  { ...panel('cable', 'fullest', /^Cable/), only: 'phone' },
  panel('moves', 'fullest', /^Moves/),
  panel('table', 'fullest', /^Table/),
  panel('orders', 'fullest', /^Orders/),
  panel('guess', 'fullest', /^Guess/),
  {
    name: 'moves, chosen',
    isInLoop: true,
    open: async (page) => {
      await atDesk(page, 'fullest');
      await mark(page, 'changed');
      await openPanel(page, /^Moves/);
      const open = page.locator('.hand .way[aria-disabled=false]');
      for (const place of [0, -1]) await open.nth(place).click();
      await openPanel(page, /^Guess/);
      await choose(page, 'guess', 'opens');
      await openPanel(page, /^Moves/);
    },
  },
  panel('table, laid', 'table', /^Table/),
  { ...panel('map', 'table', /^Map/), only: 'phone' },
  panel('orders, due', 'table', /^Orders/),
  dialog('gauges', /^All \d+$/),
  {
    ...dialog('charts', 'Charts'),
    open: async (page) => {
      await dialog('charts', 'Charts').open(page);
      await expect(page.locator('.chart-stance[data-now=true]').first()).toBeVisible();
    },
  },
  dialog('source', /^Source of/, /^Moves/),
  dialog('settings', /^Settings/),
  {
    name: 'aims',
    isInLoop: true,
    open: async (page) => {
      await atDesk(page, 'table');
      await page.getByRole('banner').getByRole('button').last().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'map in words',
    isInLoop: true,
    open: async (page) => {
      await atDesk(page, 'table');
      await mark(page, 'changed');
      await openPanel(page, /^Map/);
      await press(page, 'Read the map');
    },
  },
  { name: 'reveal', isInLoop: true, open: reveal },
  {
    ...dialog('gauge, why', /^All \d+$/),
    open: async (page) => {
      await reveal(page);
      await press(page, 'Go on');
      await expect(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
      await openPanel(page, /^Map/);
      await page.locator('.gauges .gauge-face').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'reveal, why',
    isInLoop: true,
    open: async (page) => {
      await reveal(page);
      await page
        .getByRole('button', { name: /^Why: / })
        .last()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'answers',
    isInLoop: true,
    open: async (page) => {
      await openAt(page, 'waiting');
      await expect(page.getByRole('button', { name: 'Send the answer' })).toBeVisible();
      await boardStands(page);
    },
  },
  {
    name: 'answers, countered',
    isInLoop: true,
    open: async (page) => {
      await openAt(page, 'waiting');
      await page.getByLabel('Counter', { exact: true }).first().check({ force: true });
      await boardStands(page);
    },
  },
  { name: 'first act', open: (page) => openAt(page, 'act') },
  {
    name: 'first act, answered',
    open: async (page) => {
      await openAt(page, 'act');
      await choose(page, 'temper', 'hedging');
      await press(page, 'What can be known by now?');
    },
  },
  { name: 'debrief', open: atEnd, comes: FIGURES },
  {
    name: 'debrief, shown',
    open: async (page) => {
      await atEnd(page);
      for (const figure of FIGURES) await expect(page.locator(figure)).toBeVisible(PATIENT);
      await press(page, 'Show what was drawn');
      await expect(page.locator('.shown-temper')).toBeVisible(PATIENT);
    },
  },
  { name: 'replay', isInLoop: true, open: inReplay },
  {
    name: 'replay, the end',
    isInLoop: true,
    open: async (page) => {
      await inReplay(page);
      await page.keyboard.press('End');
      await expect(page.getByText('How it ended')).toBeVisible();
    },
  },
  {
    name: 'replay, everything',
    isInLoop: true,
    open: async (page) => {
      await inReplay(page);
      await page.getByLabel('Seen by').selectOption({ label: 'Everything' });
      await page.getByRole('button', { name: 'To turn 5' }).click();
      await press(page, 'Forward');
    },
  },
  {
    name: 'take over',
    isInLoop: true,
    open: async (page) => {
      await inReplay(page);
      await press(page, 'Take over from here');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'trouble',
    open: async (page) => {
      await openWith(page, ['end']);
      await page.route(/ReplayScreen/, (route) => route.abort());
      await press(page, /^Watch: /);
      await expect(page.getByRole('alert')).toBeVisible();
      await page.unroute(/ReplayScreen/);
    },
  },
];
