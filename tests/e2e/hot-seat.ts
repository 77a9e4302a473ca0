import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { openPanel } from './desk.ts';

/** The seats of a table, as the page names them, and as the scenario does. */
export const SEATS = { Washington: 'us', Seoul: 'rok', Pyongyang: 'dprk' } as const;
export type Seat = keyof typeof SEATS;
export const seatNames = Object.keys(SEATS) as Seat[];

/** Where the device lies: before one seat's people, or before everybody. */
export type Viewer = Seat | 'room';

/** From the first page to the table, with people in three chairs. */
export async function openTable(page: Page, minutes: 'none' | '3' = 'none'): Promise<void> {
  await page.goto('/?canvas');
  await page.getByRole('button', { name: 'Several people, one device' }).click();
  await page.locator(`input[name=clock][value="${minutes}"]`).check({ force: true });
  await page.getByLabel('Luck number (seed)').fill('7');
  await page.getByRole('button', { name: 'Open the table' }).click();
  await expect(table(page)).toBeVisible();
}

export const table = (page: Page) => page.getByRole('main', { name: 'The table' });
export const handover = (page: Page) => page.locator('.hot-handover');
export const strip = (page: Page) => page.locator('.hot-strip');
export const yours = (page: Page) => page.getByRole('main', { name: 'Your news' });

/** From the table to the privacy screen of a seat; from there nowhere. */
export async function callSeat(page: Page, seat: Seat): Promise<void> {
  if (await handover(page).isVisible()) {
    if (await handover(page).getByRole('heading', { name: seat }).isVisible()) return;
    await page.getByRole('button', { name: 'Back to the table' }).click();
  }
  const row = table(page)
    .locator('.hot-seat')
    .filter({ has: page.getByRole('heading', { name: seat }) });
  await row.getByRole('button').click();
  await expect(handover(page)).toBeVisible();
}

/** Holds the button for as long as it wants. */
export async function openDesk(page: Page, seat: Seat): Promise<void> {
  await page.getByRole('button', { name: `Hold to open ${seat}’s desk` }).click({ delay: 900 });
  await expect(strip(page)).toContainText(`${seat}’s desk`);
}

/** A sentence is long enough to be nobody's by accident. */
const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.?!])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 24);

/** Everything of the page that anybody could look at: its source, what this browser keeps, the address, the title. */
async function lookedAt(page: Page): Promise<string> {
  const [source, rest] = await Promise.all([
    page.content(),
    page.evaluate(() =>
      [
        document.documentElement.textContent,
        ...[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ value }) => value)),
        ...[...document.querySelectorAll('input')].map(({ value }) => value),
        ...[localStorage, sessionStorage].flatMap((kept) =>
          Object.keys(kept).flatMap((key) => [key, kept.getItem(key) ?? '']),
        ),
        location.href,
        decodeURIComponent(location.href),
        JSON.stringify(history.state),
        document.title,
        window.name,
        document.cookie,
      ].join('\n'),
    ),
  ]);
  return `${source}\n${rest}`;
}

/** The words that a printer would get. */
export async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null, reducedMotion: 'reduce' });
  return text;
}

/** What the scenario writes for one seat: its cables and its briefs, whatever another seat may find in its own. */
function papersOf(seat: Seat): string {
  const { turn, brief } = parse(readFileSync('scenarios/korea/words/en.yaml', 'utf8'));
  const cables = Object.values<Record<string, { cable?: string }>>(turn).map((one) => one[SEATS[seat]]?.cable ?? '');
  return [...cables, ...Object.values<string>(brief[SEATS[seat]])].join('\n');
}

/** Gauges that not everybody reads exactly: by each name under which a seat may meet them, who does. */
function privateGauges(): ReadonlyMap<string, readonly Seat[]> {
  const world = parse(readFileSync('scenarios/korea/world.yaml', 'utf8'));
  const words = parse(readFileSync('scenarios/korea/words/en.yaml', 'utf8'));
  const found = new Map<string, readonly Seat[]>();
  for (const [track, { exact }] of Object.entries<{ exact: string | readonly string[] }>(world.tracks)) {
    const name: string = words.track[track].name;
    if (exact === 'own') {
      for (const seat of seatNames) found.set(`${name} (${seat})`, []);
      found.set(name, seatNames);
    } else if (exact !== 'all')
      found.set(name, exact === 'none' ? [] : seatNames.filter((seat) => exact.includes(SEATS[seat])));
  }
  return found;
}

/**
 * Keeps what each seat may hide and looks for it wherever the device lies. What the scenario writes for a seat, or what it
 * has heard itself, is no secret before that seat, though another has it too.
 */
export class Ledger {
  /** For the whole game: secret briefs, parts, cables, what only one heard. */
  readonly #kept = new Map<Seat, Set<string>>(seatNames.map((seat) => [seat, new Set()]));
  /** Until the envelopes are opened: drafts and what was sealed. */
  readonly #sealed = new Map<Seat, Set<string>>(seatNames.map((seat) => [seat, new Set()]));
  /** What only some have heard, by who has. */
  readonly #heard = new Map<Seat, Set<string>>(seatNames.map((seat) => [seat, new Set()]));
  readonly #papers = new Map<Seat, string>(seatNames.map((seat) => [seat, papersOf(seat)]));
  readonly #gauges = privateGauges();
  /** What stood before everybody when the round began: no secret, though it may lie in a draft as well. */
  #known = '';
  readonly sealedOnce = new Set<string>();
  checks = 0;
  gaugesSeen = 0;

  count(which: 'kept' | 'sealed'): number {
    const of = which === 'kept' ? this.#kept : this.#sealed;
    return [...of.values()].reduce((sum, secrets) => sum + secrets.size, 0);
  }

  keep(seat: Seat, texts: readonly string[]): void {
    for (const text of texts) for (const one of sentences(text)) this.#kept.get(seat)?.add(one);
  }

  hear(seat: Seat, texts: readonly string[]): void {
    this.keep(seat, texts);
    for (const text of texts) for (const one of sentences(text)) this.#heard.get(seat)?.add(one);
  }

  /** True where a secret of another seat is this viewer's as well. */
  #isOwn(viewer: Viewer, secret: string): boolean {
    if (viewer === 'room') return false;
    return this.#heard.get(viewer)?.has(secret) === true || this.#papers.get(viewer)?.includes(secret) === true;
  }

  seal(seat: Seat, texts: readonly string[]): void {
    for (const text of texts) {
      if (this.#known.includes(text)) continue;
      this.#sealed.get(seat)?.add(text);
      this.sealedOnce.add(text);
    }
  }

  async beginRound(page: Page): Promise<void> {
    this.#known = await lookedAt(page);
    for (const secrets of this.#sealed.values()) secrets.clear();
  }

  envelopesOpened(): void {
    for (const secrets of this.#sealed.values()) secrets.clear();
  }

  /** No screen, source, storage, address or print before this viewer holds what another seat hides. */
  async check(page: Page, viewer: Viewer): Promise<void> {
    const everything = `${await lookedAt(page)}\n${await printed(page)}`;
    for (const seat of seatNames) {
      if (seat === viewer) continue;
      const kept = [...(this.#kept.get(seat) ?? [])].filter((secret) => !this.#isOwn(viewer, secret));
      // The hand of another seat names its own moves; what that seat sees is compared as a whole elsewhere.
      const sealed = viewer === 'room' ? [...(this.#sealed.get(seat) ?? [])] : [];
      const leaked = [...kept, ...sealed].filter((secret) => everything.includes(secret));
      expect(leaked, `${seat}'s secrets before ${viewer}`).toEqual([]);
      this.checks += kept.length + sealed.length;
    }
    await this.#checkGauges(page, viewer);
  }

  async #checkGauges(page: Page, viewer: Viewer): Promise<void> {
    const exact = await page.locator('.gauge[data-known=true] .gauge-name').allTextContents();
    const leaked = exact.filter((name) => {
      const knowers = this.#gauges.get(name);
      return knowers !== undefined && (viewer === 'room' || !knowers.includes(viewer));
    });
    expect(leaked, `gauges exact before ${viewer}`).toEqual([]);
    this.gaugesSeen += exact.length;
  }
}

/** Reads a seat's papers into the ledger, from its brief or the news on top to its cable, and checks the desk each time. */
export async function readPapers(page: Page, seat: Seat, ledger: Ledger): Promise<void> {
  const brief = page.locator('.brief-sheet');
  const news = yours(page);
  const settled = page.locator('.seal-strip, .answers');
  await expect(brief.or(news).or(settled).first()).toBeVisible();
  if (await brief.isVisible()) {
    ledger.keep(seat, await brief.locator('.brief-secret p').allTextContents());
    ledger.keep(seat, await brief.locator('.role-card > p').allTextContents());
    await ledger.check(page, seat);
    await page.getByRole('button', { name: 'Open the first cable' }).click();
  }
  await expect(news.or(settled).first()).toBeVisible();
  if (await news.isVisible()) {
    ledger.hear(seat, await news.locator('.told li > span').allTextContents());
    ledger.hear(seat, await news.locator('.reasons summary').allTextContents());
    await ledger.check(page, seat);
    await news.locator('.reveal-foot .main-button').click();
  }
  await expect(settled.or(handover(page)).or(table(page)).first()).toBeVisible();
  ledger.keep(seat, await page.locator('.cable-lines p').allTextContents());
}

/** Drafts what this seat does in this turn: a move, perhaps a quiet or a public offer, an order, a guess. */
export async function draft(page: Page, seat: Seat, turn: number, ledger: Ledger): Promise<void> {
  const place = seatNames.indexOf(seat);
  await openPanel(page, /^Moves/);
  const open = page.locator('.hand .way[aria-disabled=false]');
  const count = await open.count();
  if (count > 0) await open.nth((turn * 3 + place * 2) % count).click();
  await openPanel(page, /^Table/);
  const offer = page.getByRole('button', { name: /^Draft this offer/ });
  if ((turn + place) % 3 === 1 && (await offer.isVisible())) await offer.click();
  await openPanel(page, /^Orders/);
  const order = page.locator('.reflex .switch button').nth(1);
  if ((await order.count()) > 0) await order.click();
  const key = page.locator('.key-positions input:not(:checked)').first();
  if ((await key.count()) > 0) await key.check({ force: true });
  await openPanel(page, /^Guess/);
  await page.locator('input[name=guess][value=opens]').check({ force: true });
  ledger.seal(seat, await page.locator('.draft .chips li').allTextContents());
}
