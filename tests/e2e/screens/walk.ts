import type { Page } from '@playwright/test';
import { openPanel } from '../desk.ts';
import { openAt, openWith } from './found.ts';
import type { Allowance } from './geometry.ts';
import {
  atDesk,
  atEnd,
  boardStands,
  choose,
  FIGURES,
  fresh,
  inReplay,
  mark,
  patiently,
  press,
  reveal,
  throughBrief,
} from './ways.ts';

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

/** What looks like a fault and is none. */
export const ALLOWED: readonly Allowance[] = [
  {
    over: ['.way', '.source-button'],
    why: 'The handle of the source lies in a corner that the card keeps free; the words in both are held apart all the same.',
  },
];

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
    await patiently(page.getByRole('dialog')).toBeVisible();
  },
});

/** Every screen of the page, in the order in which one meets them. */
export const SCREENS: readonly Screen[] = [
  { name: 'title', open: (page) => openWith(page, []) },
  { name: 'title with games', open: (page) => openWith(page, ['fullest', 'act', 'end']) },
  {
    name: 'title with a notice',
    open: async (page) => {
      await openWith(page, []);
      await page.goto('about:blank');
      await page.goto('/?canvas#/game=broken');
      await patiently(page.getByRole('alert')).toBeVisible();
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
      await patiently(page.locator('.chart-stance[data-now=true]').first()).toBeVisible();
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
      await patiently(page.getByRole('dialog')).toBeVisible();
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
      await patiently(page.getByRole('region', { name: 'Your sealed draft' })).toBeVisible();
      await openPanel(page, /^Map/);
      await page.locator('.gauges .gauge-face').first().click();
      await patiently(page.getByRole('dialog')).toBeVisible();
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
      await patiently(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'answers',
    isInLoop: true,
    open: async (page) => {
      await openAt(page, 'waiting');
      await patiently(page.getByRole('button', { name: 'Send the answer' })).toBeVisible();
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
      for (const figure of FIGURES) await patiently(page.locator(figure)).toBeVisible();
      await press(page, 'Show what was drawn');
      await patiently(page.locator('.shown-temper')).toBeVisible();
    },
  },
  { name: 'replay', isInLoop: true, open: inReplay },
  {
    name: 'replay, the end',
    isInLoop: true,
    open: async (page) => {
      await inReplay(page);
      await page.keyboard.press('End');
      await patiently(page.getByText('How it ended')).toBeVisible();
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
      await patiently(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'trouble',
    open: async (page) => {
      await openWith(page, ['end']);
      await page.route(/ReplayScreen/, (route) => route.abort());
      await press(page, /^Watch: /);
      await patiently(page.getByRole('alert')).toBeVisible();
      await page.unroute(/ReplayScreen/);
    },
  },
];
